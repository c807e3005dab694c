using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/studies/{id}/cost/</c>: what the study has cost so far or, with <c>is_projected</c>, what it will cost if every
/// place that can still be paid is paid (Prolific API docs, Studies). It is the sum of the actual payments, so it equals what
/// left the balance.
/// </summary>
internal static class GetStudyCost
{
    private const int MaxAtOnce = 1_000;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await StudyAccess.FindAsync(call) is not { } access) return StudyAccess.None;
        var request = call.Http.Request;
        bool? projected = request.Query["is_projected"].ToString().ToUpperInvariant() switch
        {
            "" or "0" or "FALSE" => false,
            "1" or "TRUE" => true,
            _ => null,
        };
        if (projected is null) return ProlificError.Invalid("is_projected", "Must be 1 or 0, true or false.");

        var (book, study) = (access.Book, access.Study);
        var prices = await PricingHistory.ReadAsync(call.Ledger, book, call.Cancellation);
        var work = await PaidForWorkAsync(call, prices, study);
        if (projected == true) work += study.UnitCost * study.Payable;
        var bonuses = await PaidAsBonusesAsync(call, prices, study);
        var links = new Dictionary<string, ListLink> { ["self"] = new(request.GetEncodedUrl(), "Current") };
        var cost = new StudyCost(CostParts.Of(work, book), CostParts.Of(bonuses, book), links);
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, cost, StudyJson.Wire.StudyCost);
        return null;
    }

    private static async ValueTask<Breakdown> PaidForWorkAsync(ProlificCall call, PricingHistory prices, Study study)
    {
        var cost = study.UnitCost * study.Ended.Approved;
        if (study.Ended is { PartlyApproved: 0, ScreenedOut: 0 }) return cost;

        SubmissionState[] others = [SubmissionState.PartlyApproved, SubmissionState.ScreenedOut];
        for (var after = default(ObjectId); ;)
        {
            var page = await call.Ledger.ListAsync(new SubmissionsOfStudy(study.Id, others, after, MaxAtOnce), call.Cancellation);
            foreach (var one in page)
            {
                var paid = one.PaidInstead ?? study.Reward;
                var pricing = prices.At(study.Origin, one.EndedAt ?? study.CreatedAt);
                cost += one.State == SubmissionState.ScreenedOut
                    ? pricing.Bonus(paid)
                    : Breakdown.Min(pricing.Place(paid, study.Places), study.UnitCost);
            }
            if (page.Count < MaxAtOnce) return cost;
            after = page[^1].Id;
        }
    }

    private static async ValueTask<Breakdown> PaidAsBonusesAsync(ProlificCall call, PricingHistory prices, Study study)
    {
        var cost = Breakdown.Zero;
        for (var after = default(ObjectId); ;)
        {
            var page = await call.Ledger.ListAsync(new BonusesOfStudy(study.Id, default, after, MaxAtOnce), call.Cancellation);
            foreach (var bonus in page) cost += prices.WhenMade(study.Origin, bonus.Id).Bonus(bonus.Amount);
            if (page.Count < MaxAtOnce) return cost;
            after = page[^1].Id;
        }
    }
}
