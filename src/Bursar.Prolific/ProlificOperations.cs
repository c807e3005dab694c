namespace Bursar.Prolific;

/// <summary>
/// Every operation of Prolific's public API: those of its OpenAPI documents of January 2025 and August 2026, and those that only
/// its documentation or its own command line has. Each group lists its own.
/// </summary>
public static class ProlificOperations
{
    /// <summary>All operations, offered or not, in the order of Prolific's documentation.</summary>
    public static IReadOnlyList<ProlificOperation> All { get; } =
    [
        .. UserOperations.All,
        .. WorkspaceOperations.All,
        .. ProjectOperations.All,
        .. StudyOperations.All,
        .. SubmissionOperations.All,
        .. BonusOperations.All,
        .. MessageOperations.All,
        .. WebhookOperations.All,
        .. EligibilityRequirementOperations.All,
        .. AiTaskBuilderOperations.All,
        .. SurveyOperations.All,
        .. ParticipantGroupOperations.All,
        .. InvitationOperations.All,
        .. FilterOperations.All,
        .. FilterSetOperations.All,
        .. StudyCollectionOperations.All,
        .. CredentialOperations.All,
        .. RewardRecommendationOperations.All,
        .. TestingOperations.All,
        .. WellKnownOperations.All,
        .. CampaignOperations.All,
    ];
}
