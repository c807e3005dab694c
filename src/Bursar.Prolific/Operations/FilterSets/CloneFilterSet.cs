using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/filter-sets/{id}/clone/</c>: creates a filter set with the same filters, as <c>new_name</c> or as a copy of
/// the old name (Prolific API docs, Filter sets). It is not locked.
/// </summary>
internal static class CloneFilterSet
{
    private const string Copy = " (Copy)";

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await FilterSetAccess.FindAsync(call) is not { Set.IsDeleted: false } found) return FilterSetAccess.None;
        var body = await ProlificBody.ReadAsync(call);
        var name = body.Value("new_name") is null ? null : body.RequiredText("new_name", FilterSet.MaxName);
        if (body.Error is { } error) return error;
        if (await found.VersionAsync(call, found.Set.Version) is not { } version) return FilterSetAccess.None;
        name ??= $"{version.Name[..Math.Min(version.Name.Length, FilterSet.MaxName - Copy.Length)]}{Copy}";

        var book = found.Workspace.Book;
        var outcome = await call.Ledger.ExecuteAsync(
            new Ledger.CreateFilterSet(book.Number, name, version.Filters), call.Cancellation);
        return outcome.Accepted
            ? await FilterSetDetail.WriteAsync(call, StatusCodes.Status201Created, book, outcome.Receipt.Subject)
            : ProlificRejections.Of(outcome.Rejection);
    }
}
