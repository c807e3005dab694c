using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>DELETE /api/v1/filter-sets/{id}/</c>: deletes a filter set that is not locked; it stays readable (Prolific API docs, Filter
/// sets).
/// </summary>
internal static class DeleteFilterSet
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await FilterSetAccess.FindAsync(call) is not { Set.IsDeleted: false } found) return FilterSetAccess.None;
        var outcome = await call.Ledger.ExecuteAsync(new Ledger.DeleteFilterSet(found.Set.Id), call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        call.Http.Response.StatusCode = StatusCodes.Status204NoContent;
        return null;
    }
}
