using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>POST /bursar/v1/submissions/{submission}/return</c>: the participant gives the place back.</summary>
internal static class ReturnSubmission
{
    public static ValueTask<ApiAnswer> AnswerAsync(ApiCall call) => StateChange.AnswerAsync(
        call, work => new Ledger.ReturnSubmission(work.Study, work.Id, work.Participant), SubmissionState.Returned);
}
