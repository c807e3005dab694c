using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/filter-sets/{id}/</c>: a filter set in its newest version, or in that of <c>version_number</c> (Prolific API
/// docs, Filter sets). One that was deleted stays readable.
/// </summary>
internal static class GetFilterSet
{
    private const string Version = "version_number";

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await FilterSetAccess.FindAsync(call) is not { } found) return FilterSetAccess.None;
        var number = found.Set.Version;
        if (call.Http.Request.Query[Version].ToString() is { Length: > 0 } text && !int.TryParse(text, out number))
            return ProlificError.Invalid(Version, "A valid integer is required.");
        return await FilterSetDetail.WriteAsync(call, StatusCodes.Status200OK, found.Workspace.Book, found.Set, number);
    }
}
