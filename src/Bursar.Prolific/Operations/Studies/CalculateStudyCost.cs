using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/study-cost-calculator/</c>: what a study would cost with fees and VAT, at the rates and in the currency of the
/// token's workspace (Prolific API docs, Studies).
/// </summary>
internal static class CalculateStudyCost
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        body.Require("reward", "total_available_places");
        if (body.IsNull("reward")) body.Wrong("reward", "This field may not be null.");
        if (body.IsNull("total_available_places")) body.Wrong("total_available_places", "This field may not be null.");
        var reward = body.Whole("reward", 0, StudyBody.MaxReward);
        var places = body.Whole("total_available_places", 1, Study.MaxPlaces);
        if (body.Error is { } error) return error;
        if (await WorkspaceAccess.FindAsync(call, call.Caller.ForBook) is not { } workspace) return WorkspaceAccess.None;

        if (StudyPrice.Of(workspace.Book, reward!.Value, (int)places!.Value) is not { } cost)
            return ProlificError.Invalid("reward", "The cost is more than can be kept.");
        var answer = new TotalCost(MinorUnits.Of(cost));
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, answer, StudyJson.Wire.TotalCost);
        return null;
    }
}
