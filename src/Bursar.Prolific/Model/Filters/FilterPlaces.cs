using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// Where the studies and groups lie that filters name: in the workspace and, for those of a study, in its project (Prolific API
/// docs, Filters).
/// </summary>
internal static class FilterPlaces
{
    /// <summary>What is wrong with the ids that an audience names; null if nothing is.</summary>
    /// <param name="ledger">Reads the books.</param>
    /// <param name="audience">Who is let in.</param>
    /// <param name="book">The number of the workspace's book.</param>
    /// <param name="project">The project to which earlier studies must belong; null for any of the workspace.</param>
    /// <param name="cancellation">Cancels the reads.</param>
    public static async ValueTask<string?> CheckAsync(
        ILedgerReader ledger, Audience audience, int book, ObjectId? project, CancellationToken cancellation)
    {
        foreach (var rule in audience.Rule?.Everything() ?? [])
        {
            foreach (var id in rule.Ids)
            {
                var wrong = await CheckAsync(ledger, rule, id, book, project, cancellation);
                if (wrong is not null) return $"{ListFilter.NameOf(rule)}: {wrong}";
            }
        }
        return null;
    }

    private static async ValueTask<string?> CheckAsync(
        ILedgerReader ledger, AudienceRule rule, ObjectId id, int book, ObjectId? project, CancellationToken cancellation)
        => rule.Kind switch
        {
            AudienceKind.TookPart when id.Book != book
                || await ledger.FindAsync<Study>(RowKey.OfStudy(id), cancellation) is not { } study
                || (project is { } own && study.Project != own) =>
                $"{id} is not a study of the {(project is null ? "workspace" : "same project")}.",
            AudienceKind.InGroup when id.Book != book
                || await ledger.FindAsync<ParticipantGroup>(RowKey.OfGroup(id), cancellation) is null =>
                $"{id} is not a participant group of the workspace.",
            _ => null,
        };
}
