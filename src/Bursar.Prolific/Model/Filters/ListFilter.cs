using System.Collections.Frozen;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// A filter whose values are ids: participants, earlier studies, participant groups (Prolific API docs, Filters). Ids, kinds and
/// places in the catalogue are Prolific's.
/// </summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it is for.</param>
/// <param name="DataType">Prolific's word for what the ids are.</param>
/// <param name="Kind">What the ledger calls it.</param>
/// <param name="Admits">Whether it lets those in who are listed; otherwise, all others.</param>
internal sealed record ListFilter(
    string Id, string Title, string Description, string DataType, AudienceKind Kind, bool Admits)
{
    /// <summary>The values are ids of participants.</summary>
    public const string Participants = "ParticipantID";

    /// <summary>The values are ids of studies.</summary>
    public const string Studies = "StudyID";

    /// <summary>The values are ids of participant groups.</summary>
    public const string Groups = "ParticipantGroupID";

    /// <summary>All of them, in Prolific's order.</summary>
    public static readonly IReadOnlyList<ListFilter> All =
    [
        new(
            "custom_allowlist", "Custom Allowlist", "Only the participants with these ids.", Participants, AudienceKind.Listed,
            true),
        new(
            "custom_blocklist", "Custom Blocklist", "Everyone except the participants with these ids.", Participants,
            AudienceKind.Listed, false),
        new(
            "previous_studies_allowlist", "Include participants from other studies",
            "Only participants who took part in one of these studies.", Studies, AudienceKind.TookPart, true),
        new(
            "previous_studies_blocklist", "Exclude participants from other studies",
            "Everyone except participants who took part in one of these studies.", Studies, AudienceKind.TookPart, false),
        new(
            "participant_group_allowlist", "Include participants from a participant group.",
            "Only members of one of these groups.", Groups, AudienceKind.InGroup, true),
        new(
            "participant_group_blocklist", "Exclude participants from a participant group.",
            "Everyone except members of one of these groups.", Groups, AudienceKind.InGroup, false),
    ];

    private static readonly FrozenDictionary<string, ListFilter> ById =
        All.ToFrozenDictionary(one => one.Id, StringComparer.Ordinal);

    /// <summary>The filter with an id; null if there is none.</summary>
    public static ListFilter? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>The id of the filter that a rule was made of.</summary>
    public static string NameOf(AudienceRule rule) => All.First(one => one.Kind == rule.Kind && one.Admits == rule.Admits).Id;
}
