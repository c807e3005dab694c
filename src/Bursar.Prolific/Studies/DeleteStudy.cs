using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary><c>DELETE /api/v1/studies/{id}/</c>: deletes a draft (Prolific API docs, Studies). It answers 204, with no body.</summary>
internal static class DeleteStudy
{
    public static async ValueTask<ProlificError?> AnswerAsync(Call call)
    {
        if (await StudyAccess.FindAsync(call) is not { } access) return StudyAccess.None;
        if (access.Study.State != StudyState.Draft) return new(ErrorCode.WrongState, "A published study cannot be deleted.");
        var outcome = await call.Ledger.ExecuteAsync(new Ledger.DeleteStudy(access.Study.Id), call.Cancellation);
        if (!outcome.Accepted) return ProlificError.Of(outcome.Rejection);
        call.Http.Response.StatusCode = StatusCodes.Status204NoContent;
        return null;
    }
}
