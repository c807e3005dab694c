using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/submissions/{submission}/start</c>: the participant starts to work in a place that was reserved.
/// </summary>
internal static class StartSubmission
{
    public static ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
        => StateChange.AnswerAsync(call, work => new StartWork(work.Study, work.Id), SubmissionState.Taken);
}
