using System.Collections.Concurrent;
using System.Security.Cryptography;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// The keys that sign the tokens in studies' addresses. A key is made when the first is needed, and then every
/// <see cref="Period"/>; it signs only when whoever keeps the public keys for a day has it (Prolific API docs, JWKS: clients
/// update them at least daily). All nodes share the keys, which lie sealed in the books.
/// </summary>
internal sealed class StudyKeys(ILedger ledger, ISecretBox box, TimeProvider world)
{
    /// <summary>How long a key is the newest: 90 days.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromDays(90);

    /// <summary>How long a key is published before it signs, and after it has signed for the last time: two days.</summary>
    public static readonly TimeSpan Lead = TimeSpan.FromDays(2);

    /// <summary>The size of a key, in bits: 2,048, enough for what holds for minutes under a key that holds for months.</summary>
    private const int Bits = 2_048;

    private readonly ConcurrentDictionary<int, OpenKey> _open = new();

    /// <summary>The key that signs now.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async ValueTask<OpenKey> SigningAsync(CancellationToken cancellation)
    {
        var (rows, now) = (await ReadAsync(cancellation), world.GetUtcNow());
        return Open(SigningAt(rows, now));
    }

    /// <summary>The keys that verify now, the newest first.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public async ValueTask<IReadOnlyList<PublicKey>> PublicAsync(CancellationToken cancellation)
    {
        var (rows, now) = (await ReadAsync(cancellation), world.GetUtcNow());
        var oldest = SigningAt(rows, now - Lead).Number;
        return [.. Enumerable.Reverse(rows).Where(row => row.Number >= oldest).Select(row => Open(row).Public)];
    }

    /// <summary>The key that signs at a time. The very first does so at once.</summary>
    private static SigningKey SigningAt(List<SigningKey> rows, DateTimeOffset time)
        => rows.FindLast(row => row.MadeAt + Lead <= time) ?? rows[0];

    /// <summary>The keys that there are, in their order, and a new one if it is time: at least one.</summary>
    private async ValueTask<List<SigningKey>> ReadAsync(CancellationToken cancellation)
    {
        while (true)
        {
            List<SigningKey> rows = [];
            for (var slot = 1; slot <= SigningKey.Kept; slot++)
                if (await ledger.FindAsync<SigningKey>(RowKey.OfSigningKey(slot), cancellation) is { } row) rows.Add(row);
            rows.Sort((one, other) => one.Number.CompareTo(other.Number));
            if (rows.Count > 0 && world.GetUtcNow() < rows[^1].MadeAt + Period) return rows;

            // Another node may have made it meanwhile: then its key counts.
            var outcome = await ledger.ExecuteAsync(Make(rows.Count == 0 ? 1 : rows[^1].Number + 1), cancellation);
            if (outcome is { Accepted: false, Rejection.Code: not (RejectionCode.AlreadyExists or RejectionCode.Changed) })
                throw new InvalidOperationException($"A signing key was refused: {outcome.Rejection.Detail}");
        }
    }

    private AddSigningKey Make(int number)
    {
        using var key = RSA.Create(Bits);
        var plain = key.ExportPkcs8PrivateKey();
        var secret = box.Seal(plain, SigningKey.SealOwner(number));
        CryptographicOperations.ZeroMemory(plain);
        return new(number, secret, world.GetUtcMicroseconds());
    }

    private OpenKey Open(SigningKey row)
    {
        // A sandbox that goes back to a snapshot has other keys under the same numbers.
        if (_open.TryGetValue(row.Number, out var known) && known.Row == row) return known;
        using var key = RSA.Create();
        var plain = box.Open(row.Sealed.Span, SigningKey.SealOwner(row.Number));
        key.ImportPkcs8PrivateKey(plain, out _);
        CryptographicOperations.ZeroMemory(plain);
        return _open[row.Number] = new(row, key.ExportParameters(includePrivateParameters: true));
    }
}
