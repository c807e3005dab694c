using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>Links under which new participants sign up. They are not documented; Prolific's command line calls them.</summary>
internal static class CampaignOperations
{
    private const string Group = "Campaigns";

    /// <summary>The group's operations, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/campaigns/", GetCampaigns.AnswerAsync)
        {
            Gives = () => BodyShape.Of(CampaignJson.Wire.ListAnswerCampaign), Query = QueryShapes.PageOfWorkspace,
        },
    ];
}
