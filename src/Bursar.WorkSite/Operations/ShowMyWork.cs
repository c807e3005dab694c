using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary><c>GET /work</c>: what the participant has accepted and not yet submitted.</summary>
internal static class ShowMyWork
{
    private const int Limit = 100;

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        var taken = await call.Ledger.ListAsync(
            new SubmissionsBy(call.Participant, [SubmissionState.Taken, SubmissionState.Reserved], default, Limit),
            call.Cancellation);
        List<WorkLine> all = [];
        foreach (var submission in taken) all.Add(await call.ShortWorkAsync(submission));
        return WorkAnswer.Show<MyWorkPage, WorkList>(
            new([.. all.Where(work => work.IsOpen).OrderBy(work => work.Submission.Due)]));
    }
}
