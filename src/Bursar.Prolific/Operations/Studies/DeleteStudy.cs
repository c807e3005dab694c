using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>DELETE /api/v1/studies/{id}/</c>: deletes a draft (Prolific API docs, Studies). It answers 204, with no body.
/// </summary>
internal static class DeleteStudy
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
        => await StudyAccess.FindAsync(call) is { } access ? await DeleteAsync(call, access.Study) : StudyAccess.None;

    /// <summary>Deletes a study that the caller can see.</summary>
    public static async ValueTask<ProlificError?> DeleteAsync(ProlificCall call, Study study)
    {
        if (study.State != StudyState.Draft) return new(ErrorCode.WrongState, "A published study cannot be deleted.");
        var outcome = await call.Ledger.ExecuteAsync(new Ledger.DeleteStudy(study.Id), call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        call.Http.Response.StatusCode = StatusCodes.Status204NoContent;
        return null;
    }
}
