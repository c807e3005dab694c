using Bursar.Ledger;

namespace Bursar.Bench;

/// <summary>
/// A study's whole life, in six commands that make three transfers: drafted; published (hold); a place taken; the work submitted
/// and approved (pay); stopped, with the other place open (release).
/// </summary>
internal sealed class HoldPayRelease(IReadOnlyList<int> books) : Workload("hold, pay, release", books)
{
    private const int Places = 2;
    private static readonly Money Reward = Money.FromMinor(5);

    public override async ValueTask<bool> StepAsync(EngineCaller caller)
    {
        var book = AnyBook;
        var participant = ObjectId.Random(DateTimeOffset.UtcNow);
        var study = await caller.DoAsync(
            new DraftStudy(book, "Bench", Reward, Places, Origin.MTurk) { Key = caller.NextKey(book) });
        await caller.DoAsync(new PublishStudy(study) { Key = caller.NextKey(book) });
        var submission = await caller.DoAsync(new TakePlace(study, participant) { Key = caller.NextKey(book) });
        await caller.DoAsync(new SubmitWork(study, submission) { Key = caller.NextKey(book) });
        await caller.DoAsync(new ApproveSubmission(study, submission) { Key = caller.NextKey(book) });
        await caller.DoAsync(new StopStudy(study) { Key = caller.NextKey(book) });
        return true;
    }
}
