using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/study-collections/mutually-exclusive/</c>: the collections of a project (<c>project_id</c>), oldest first
/// (Prolific's OpenAPI document of January 2025).
/// </summary>
internal static class GetCollections
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var query = call.Http.Request.Query;
        if (query["project_id"].ToString() is not { Length: > 0 } named)
            return ProlificError.Invalid("project_id", "This field is required.");
        if (await ProjectAccess.FindAsync(call, named) is not { } project) return ProjectAccess.None;
        var (page, error) = Page.Read(query);
        if (page is null) return error;
        var all = await call.Ledger.AllAsync<StudyCollection>(
                last => new CollectionsOfProject(project.Project.Id, last?.Id ?? default, ListReader.PageLength),
                call.Cancellation)
            .ToListAsync(call.Cancellation);
        if (page.Check(all.Count) is { } pastEnd) return pastEnd;
        List<CollectionShort> shown = [];
        foreach (var one in all.Skip((int)page.Offset).Take(page.Size))
        {
            var studies = await new CollectionAccess(project.Workspace, one).StudiesAsync(call);
            shown.Add(CollectionShort.Of(one, studies, call.Ledger.Clock.GetUtcNow()));
        }
        var list = new ListAnswer<CollectionShort>(shown, ListLinks.Of(call, page, all.Count), new(all.Count));
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, list, CollectionJson.Wire.ListAnswerCollectionShort);
        return null;
    }
}
