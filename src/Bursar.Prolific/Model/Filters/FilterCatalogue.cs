using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The catalogue of filters that the caller can use.</summary>
internal static class FilterCatalogue
{
    /// <summary>The maximum number of a workspace's studies that are offered as choices: the newest.</summary>
    private const int MaxStudies = 1_000;

    private static readonly StudyState[] Published = [StudyState.Active, StudyState.Paused, StudyState.Stopped];

    /// <summary>
    /// Every filter, in Prolific's order: what is asked, history, and lists. Choices that are made of studies and groups are left
    /// out.
    /// </summary>
    public static IReadOnlyList<FilterEntry> All(ProlificCall call)
    {
        var now = call.Ledger.Clock.GetUtcNow();
        var screeners = Screeners.All.Select(one => FilterEntry.Of(one, now)).ToLookup(one => one.Id == SystemScreener.JoinedOn);
        var lists = ListFilter.All.Select(FilterEntry.Of).ToLookup(one => one.DataType == ListFilter.Participants);
        return [.. screeners[false], .. lists[true], .. screeners[true], .. lists[false]];
    }

    /// <summary>The filter that the path names; null if there is none.</summary>
    public static FilterEntry? Find(ProlificCall call, string parameter)
        => call.Http.Request.RouteValues[parameter] is string id ? All(call).FirstOrDefault(one => one.Id == id) : null;

    /// <summary>
    /// The workspaces of which studies are choices, and the one of which groups are: the one that the request names, or all of
    /// the user's, and then no groups.
    /// </summary>
    public static async ValueTask<(FilterWorkspaces? Workspaces, ProlificError? Error)> WorkspacesAsync(ProlificCall call)
    {
        if (call.Http.Request.Query["workspace_id"].ToString() is { Length: > 0 } text)
            return await WorkspaceAccess.FindAsync(call, text) is { } one
                ? (new([one.Book.Number], one.Book.Number), null)
                : (null, WorkspaceAccess.None);
        var memberships = new MembershipsOfUser(call.Caller.User, WorkspaceAccess.MaxMemberships);
        var all = await call.Ledger.ListAsync(memberships, call.Cancellation);
        return (new([.. all.Select(one => one.Book)], null), null);
    }

    /// <summary>A filter with the choices that are made of studies and groups.</summary>
    public static async ValueTask<FilterEntry> WithChoicesAsync(ProlificCall call, FilterEntry entry, FilterWorkspaces workspaces)
    {
        if (!entry.HasOwnChoices) return entry;
        List<FilterChoice> choices = [];
        if (entry.DataType == ListFilter.Studies)
            foreach (var book in workspaces.Books)
            {
                var studies = new StudyQuery(book, Origin.Prolific, Published, MaxStudies - choices.Count);
                choices.AddRange((await call.Ledger.ListAsync(studies, call.Cancellation)).Select(ChoiceOf));
            }
        else if (workspaces.OfGroups is { } own)
            choices.AddRange((await GroupAccess.AllAsync(call, own, deleted: false))
                .Select(group => new FilterChoice(group.Id.ToString(), group.Name)));
        return entry with { Choices = choices };
    }

    private static FilterChoice ChoiceOf(Study study)
        => new(study.Id.ToString(), study.InternalName.Length > 0 ? study.InternalName : study.Title);
}
