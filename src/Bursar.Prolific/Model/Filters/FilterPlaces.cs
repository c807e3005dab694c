using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// Where the studies and groups lie that filters name: in the workspace and, for those of a study, in its project (Prolific API
/// docs, Filters).
/// </summary>
internal static class FilterPlaces
{
    /// <summary>What is wrong with the ids that an audience names; null if nothing is.</summary>
    /// <param name="call">The request.</param>
    /// <param name="audience">Who is let in.</param>
    /// <param name="book">The number of the workspace's book.</param>
    /// <param name="project">The project to which earlier studies must belong; null for any of the workspace.</param>
    public static async ValueTask<string?> CheckAsync(ProlificCall call, Audience audience, int book, ObjectId? project)
    {
        foreach (var rule in audience.Rule?.Everything() ?? [])
            foreach (var id in rule.Ids)
                if (await CheckAsync(call, rule, id, book, project) is { } wrong) return $"{ListFilter.NameOf(rule)}: {wrong}";
        return null;
    }

    private static async ValueTask<string?> CheckAsync(
        ProlificCall call, AudienceRule rule, ObjectId id, int book, ObjectId? project) => rule.Kind switch
        {
            AudienceKind.TookPart when id.Book != book
                || await call.Ledger.FindAsync<Study>(RowKey.OfStudy(id), call.Cancellation) is not { } study
                || (project is { } own && study.Project != own) =>
                $"{id} is not a study of the {(project is null ? "workspace" : "same project")}.",
            AudienceKind.InGroup when id.Book != book
                || await call.Ledger.FindAsync<ParticipantGroup>(RowKey.OfGroup(id), call.Cancellation) is null =>
                $"{id} is not a participant group of the workspace.",
            _ => null,
        };
}
