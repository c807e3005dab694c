using Bursar.Prolific.Groups;

namespace Bursar.Prolific;

/// <summary>
/// Every operation of Prolific's public API: those of its OpenAPI document of January 2025, and those that its
/// documentation and its own command line have added since. To offer one, give its line in its group a handler.
/// </summary>
public static class ProlificOperations
{
    /// <summary>All of them, group by group, in the order of Prolific's documentation.</summary>
    public static IReadOnlyList<ProlificOperation> All { get; } =
    [
        .. Users.Operations,
        .. Workspaces.Operations,
        .. Projects.Operations,
        .. Studies.Operations,
        .. Submissions.Operations,
        .. Bonuses.Operations,
        .. Messages.Operations,
        .. Webhooks.Operations,
        .. EligibilityRequirements.Operations,
        .. AiTaskBuilder.Operations,
        .. Surveys.Operations,
        .. ParticipantGroups.Operations,
        .. Invitations.Operations,
        .. Filters.Operations,
        .. FilterSets.Operations,
        .. StudyCollections.Operations,
        .. Credentials.Operations,
        .. RewardRecommendations.Operations,
        .. Testing.Operations,
        .. WellKnownEndpoints.Operations,
    ];
}
