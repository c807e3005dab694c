using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>Submissions approved, one command and one transfer each. Their places were taken before the round.</summary>
internal sealed class Payments(IReadOnlyList<int> books) : Workload("pay", books)
{
    private static readonly Money Reward = Money.FromMinor(5);
    private (ObjectId Study, ObjectId Submission)[] _taken = [];
    private int _next;

    /// <summary>Publishes one more study in every book, and lets participants take all of its places.</summary>
    public override async Task PrepareAsync(EngineSetup setup, int commands, CancellationToken cancellation)
    {
        var places = Math.Clamp(commands / Books.Count, 1, Study.MaxPlaces);
        var studies = await setup.DoAsync(
            Books.Select(book => new DraftStudy(book, "Bench", Reward, places, PriceList.MTurk)), cancellation);
        await setup.DoAsync(studies.Select(study => new PublishStudy(study)), cancellation);

        var now = DateTimeOffset.UtcNow;
        // One place of every study, then the next of every study: neighbours in time are no neighbours in the store.
        var owners = Enumerable.Range(0, places).SelectMany(_ => studies).ToArray();
        var submissions = await setup.DoAsync(owners.Select(study => new TakePlace(study, ObjectId.Random(now))), cancellation);
        _taken = [.. owners.Zip(submissions)];
        Random.Shared.Shuffle(_taken);
        _next = 0;
    }

    public override async ValueTask<bool> StepAsync(EngineCaller caller)
    {
        var next = Interlocked.Increment(ref _next) - 1;
        if (next >= _taken.Length) return false;
        var (study, submission) = _taken[next];
        await caller.DoAsync(new ApproveSubmission(study, submission) { Key = caller.NextKey(study.Book) });
        return true;
    }
}
