using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/reward-recommendations/</c>: the minimum that this server enforces, and what Prolific recommends, as a bare
/// array of one element (Prolific API docs, Reward recommendations). The currency is the one in the query, or else the
/// workspace's. The screeners in the query have no effect.
/// </summary>
internal static class GetRewardRecommendations
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var query = call.Http.Request.Query;
        var number = call.Caller.ForBook;
        if (query.TryGetValue("workspace_id", out var id))
            number = ObjectId.TryParse(id.ToString(), out var workspaceId) ? workspaceId.Book : 0;
        if (await WorkspaceAccess.FindAsync(call, number) is not { } workspace
            || (id.Count > 0 && workspace.Book.Id.ToString() != id.ToString()))
            return WorkspaceAccess.None;
        Currency? currency = query["currency"].ToString() switch
        {
            "" => workspace.Book.Currency,
            "GBP" => Currency.GBP,
            "USD" => Currency.USD,
            _ => null,
        };
        if (currency is not { } known) return ProlificError.Invalid("currency", "Must be GBP or USD.");

        RewardRecommendation[] answer = [RewardRecommendation.Of(known)];
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, answer, RewardRecommendationJson.Wire.RewardRecommendationArray);
        return null;
    }
}
