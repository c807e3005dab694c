namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "Reward recommendations" in Prolific's documentation.</summary>
internal static class RewardRecommendations
{
    private const string Group = "Reward recommendations";

    public static readonly ProlificOperation[] Operations =
    [
        new(Group, "GET", "/api/v1/reward-recommendations/", GetRewardRecommendations.AnswerAsync),
    ];
}
