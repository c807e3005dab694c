using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>The minimum and recommended rewards.</summary>
internal static class RewardRecommendationOperations
{
    private const string Group = "Reward recommendations";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/reward-recommendations/", GetRewardRecommendations.AnswerAsync)
        {
            Id = "calculate-reward-recommendations",
            Gives = () => BodyShape.Of(RewardRecommendationJson.Wire.RewardRecommendationArray),
            Query = [QueryShapes.Workspace, .. QueryShapes.Only("currency", "The currency; that of the workspace without it.")],
        },
    ];
}
