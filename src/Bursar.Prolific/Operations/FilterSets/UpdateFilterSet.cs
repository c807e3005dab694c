using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>PATCH /api/v1/filter-sets/{id}/</c>: renames a filter set or replaces its filters, which makes a new version (Prolific API
/// docs, Filter sets). Studies that were published keep the version that they were published with.
/// </summary>
internal static class UpdateFilterSet
{
    private const int MaxTries = 10;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await FilterSetAccess.FindAsync(call) is not { Set.IsDeleted: false }) return FilterSetAccess.None;
        var body = await ProlificBody.ReadAsync(call);
        var name = body.Has("name") ? body.RequiredText("name", FilterSet.MaxName) : null;
        var filters = body.Has("filters") ? FilterSetBody.ReadFilters(body) : null;
        if (body.Error is { } error) return error;

        for (var tries = 1; ; tries++)
        {
            if (await FilterSetAccess.FindAsync(call) is not { Set.IsDeleted: false } found) return FilterSetAccess.None;
            var command = new ChangeFilterSet(found.Set.Id, found.Set.Version) { Name = name, Filters = filters };
            var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
            if (outcome.Accepted)
                return await FilterSetDetail.WriteAsync(call, StatusCodes.Status200OK, found.Workspace.Book, found.Set.Id);
            if (outcome.Rejection.Code != RejectionCode.Changed || tries == MaxTries)
                return ProlificRejections.Of(outcome.Rejection);
        }
    }
}
