using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>Submissions approved, one command and one transfer each. Their work was submitted before the round.</summary>
/// <param name="books">The books' numbers.</param>
/// <param name="inOrder">Whether they are approved in the order in which their places were taken, as in bulk and by the
/// clock.</param>
internal sealed class Payments(IReadOnlyList<int> books, bool inOrder = true)
    : Workload(inOrder ? "pay" : "pay, in any order", books)
{
    private const int LeastPlaces = 1_000;
    private static readonly Money Reward = Money.FromMinor(5);
    private readonly int _placesOfStudy = Math.Max(LeastPlaces, Study.MaxPlaces / books.Count);
    private ObjectId[] _studies = [];
    private long _places;
    private (ObjectId Study, ObjectId Submission)[] _taken = [];
    private int _next;

    /// <summary>Lets participants take places, one in every book after the other, until so many submissions wait.</summary>
    public override async Task PrepareAsync(EngineSetup setup, int commands, CancellationToken cancellation)
    {
        var waiting = _taken.Skip(_next).ToArray();
        var missing = Math.Min(Study.MaxPlaces, commands) - waiting.Length;
        if (missing > 0)
        {
            if (missing > _places) await PublishAsync(setup, cancellation);
            var now = DateTimeOffset.UtcNow;
            var studies = Enumerable.Range(0, missing).Select(_ => _studies[(int)(_places-- % _studies.Length)]).ToArray();
            var submissions = await setup.DoAsync(
                studies.Select(study => new TakePlace(study, ObjectId.Random(now))), cancellation);
            waiting = [.. waiting, .. studies.Zip(submissions)];
            await setup.DoAsync(studies.Zip(submissions, (study, submission) => new SubmitWork(study, submission)), cancellation);
        }
        if (!inOrder) Random.Shared.Shuffle(waiting);
        _taken = waiting;
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

    /// <summary>Publishes a new study in every book; the places left in the last ones stay as they are.</summary>
    private async Task PublishAsync(EngineSetup setup, CancellationToken cancellation)
    {
        _studies = await setup.DoAsync(
            Books.Select(book => new DraftStudy(book, "Bench", Reward, _placesOfStudy, Origin.MTurk)), cancellation);
        await setup.DoAsync(_studies.Select(study => new PublishStudy(study)), cancellation);
        _places = (long)_placesOfStudy * _studies.Length;
    }
}
