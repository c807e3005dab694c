using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>
/// <c>GET /submissions/complete?cc=</c>: a study's last page sends the participant here with its completion code, and with
/// nothing else. What they are working on decides which study is meant. A page elsewhere can send people here, too, so only a
/// code that their study knows ends it at once; any other is shown for them to submit.
/// </summary>
internal static class FollowCompletion
{
    /// <summary>How many of a participant's newest submissions are looked at.</summary>
    private const int Limit = 50;

    private static readonly SubmissionState[] All = Enum.GetValues<SubmissionState>();

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        var code = call.Query("cc").Trim();
        var newest = await call.Ledger.ListAsync(new SubmissionsBy(call.Participant, All, default, Limit), call.Cancellation);
        List<WorkLine> ends = [];
        foreach (var submission in newest)
        {
            // The page was loaded again.
            if (code.Length > 0 && submission.CompletionCode == code) return WorkAnswer.GoTo(ShowWork.PathOf(submission.Id));
            if (submission.State is not (SubmissionState.Taken or SubmissionState.TimedOut)) continue;
            var work = await call.WorkAsync(submission);
            if (work.Line.Task.Content is TaskContent.Link) ends.Add(work);
        }
        var open = ends.Where(work => work.IsOpen).ToList();
        if (open.Concat(ends.Except(open)).FirstOrDefault(work => CompleteWork.Knows(work.Line.Study, code)) is { } meant)
            return await CompleteWork.SubmitAsync(call, meant, code);
        return open switch
        {
            [] => WorkAnswer.Say(new(Say("NoStudy.Title"), Say("NoStudy.Text"))),
            [var one] => CompleteWork.Ask(call, one, code, Message.UnknownCode),
            _ => WorkAnswer.Say(new(Say("WhichStudy.Title"), Say("WhichStudy.Text"))
            {
                Link = "/work",
                LinkText = Say("Work.See"),
            }),
        };
    }
}
