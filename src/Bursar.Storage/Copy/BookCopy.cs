using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// Copies everything from one store to another, empty one. 1. The source is audited. 2. Rows and answers are written. 3. The copy
/// is read back, compared and audited. 4. Only then is it committed.
/// </summary>
public sealed class BookCopy(ICopySource from, ICopyTarget to, TimeProvider clock)
{
    private const int AnswersAtOnce = 1_000;
    private readonly Dictionary<RowKind, long> _rows = [];
    private DateTimeOffset _notBefore;
    private long _answers;

    /// <summary>Runs the copy, once.</summary>
    /// <param name="progress">
    /// Called once for each step; the progress that it returns gets the number of transfers done so far.
    /// </param>
    /// <param name="cancellation">Cancels the copy; nothing is changed.</param>
    /// <returns>What was copied, or why nothing was.</returns>
    /// <exception cref="StoreException">A store failed. Unless the exception says otherwise, nothing was changed.</exception>
    public async Task<CopyReport> RunAsync(Func<CopyStep, IProgress<long>>? progress, CancellationToken cancellation)
    {
        if (!await to.IsEmptyAsync(cancellation))
            return Refused("The target already has books; only an empty store can be copied to.");

        var source = await LedgerAudit.RunAsync(from, progress?.Invoke(CopyStep.CheckSource), cancellation);
        if (source.Fault is not null) return Refused($"The audit of the source failed: {source.Fault}");

        _notBefore = await KeysSinceAsync(cancellation);
        await WriteAsync(progress?.Invoke(CopyStep.Write), cancellation);

        if (await DifferenceAsync(cancellation) is { } difference) return Refused(difference);
        var target = await LedgerAudit.RunAsync(to, progress?.Invoke(CopyStep.CheckTarget), cancellation);
        if (target.Fault is not null) return Refused($"The audit of the copy failed: {target.Fault}");
        if (target != source || _rows[RowKind.Transfer] != source.Transfers)
            return Refused(
                $"{target.Transfers} transfers in {target.Books} books were copied, of {source.Transfers} in {source.Books}.");

        await to.CommitAsync(cancellation);
        _rows.Remove(RowKind.Transfer, out var transfers);
        return new(_rows, transfers, _answers, null);
    }

    /// <summary>Which answers have expired, by this machine's clock or, if that is ahead, by the books' own time.</summary>
    private async ValueTask<DateTimeOffset> KeysSinceAsync(CancellationToken cancellation)
    {
        var house = (House?)await from.RowsAsync(RowKind.House, cancellation).FirstOrDefaultAsync(cancellation);
        var now = clock.GetUtcNow();
        return ClockJump.KeysSince(house?.Seen < now ? house.Seen.Value : now, house?.Jump);
    }

    private static CopyReport Refused(string why) => new(new Dictionary<RowKind, long>(), 0, 0, why);

    private async Task WriteAsync(IProgress<long>? progress, CancellationToken cancellation)
    {
        foreach (var kind in Catalogue.Kinds)
        {
            _rows[kind.Kind] = 0;
            var batches = from.RowsAsync(kind.Kind, cancellation).Chunk(kind.CopyLength);
            await foreach (var batch in batches.WithCancellation(cancellation))
            {
                await to.AddAsync(batch, cancellation);
                _rows[kind.Kind] += batch.Length;
                if (kind.Kind == RowKind.Transfer) progress?.Report(_rows[kind.Kind]);
            }
        }
        var answers = from.AnswersAsync(_notBefore, cancellation).Chunk(AnswersAtOnce);
        await foreach (var batch in answers.WithCancellation(cancellation))
        {
            await to.AddAsync(batch, cancellation);
            _answers += batch.Length;
        }
    }

    /// <summary>
    /// Describes the first difference between source and copy; null if there is none. The audit covers transfers: their hashes
    /// end in each book's last hash, which is compared here.
    /// </summary>
    private async Task<string?> DifferenceAsync(CancellationToken cancellation)
    {
        foreach (var kind in Catalogue.Kinds.Select(one => one.Kind).Where(kind => kind != RowKind.Transfer))
        {
            var (ours, copied) = (from.RowsAsync(kind, cancellation), to.RowsAsync(kind, cancellation));
            if (!await ours.SequenceEqualAsync(copied, cancellationToken: cancellation))
                return $"A {kind} differs in the copy.";
        }
        var same = await from.AnswersAsync(_notBefore, cancellation)
            .SequenceEqualAsync(to.AnswersAsync(_notBefore, cancellation), cancellationToken: cancellation);
        return same ? null : "A stored answer differs in the copy.";
    }
}
