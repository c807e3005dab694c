using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A body that asks whom filters let in: <c>filters</c>, and the workspace in which they would be used.</summary>
/// <param name="Book">The number of the workspace's book.</param>
/// <param name="Audience">Who is let in.</param>
internal sealed record FilterQuestion(int Book, Audience Audience)
{
    private const string Workspace = "workspace_id";

    /// <summary>
    /// Reads the filters, which must be there even if there are none, and the workspace, by default that of the token. What is
    /// wrong is recorded in the body.
    /// </summary>
    public static async ValueTask<FilterQuestion> ReadAsync(ProlificCall call, ProlificBody body)
    {
        var access = body.Value(Workspace) is null
            ? await WorkspaceAccess.FindAsync(call, call.Caller.ForBook)
            : await WorkspaceAccess.FindAsync(call, body.Text(Workspace, ObjectId.Digits));
        if (access is null) body.Wrong(Workspace, "There is no such workspace.");
        var book = access?.Book.Number ?? 0;
        var audience = ReadFilters(body, "filters");
        if (audience is not null && await FilterPlaces.CheckAsync(
                call.Ledger, audience, book, project: null, call.Cancellation) is { } wrong)
            body.Wrong("filters", wrong);
        return new(book, audience ?? Audience.Everyone);
    }

    /// <summary>Reads a list of filters that a body must have; null if something is wrong with it.</summary>
    public static Audience? ReadFilters(ProlificBody body, string field)
    {
        body.Require(field);
        if (body.IsNull(field)) body.Wrong(field, "This field may not be null.");
        if (body.Any(field, JsonValueKind.Array) is not { } filters) return null;
        var rules = FilterRules.Read(filters);
        if (rules.Wrong is { } wrong) body.Wrong(field, wrong);
        return rules.Wrong is null ? rules.Audience : null;
    }
}
