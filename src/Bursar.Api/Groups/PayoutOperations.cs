using Bursar.Http;

namespace Bursar.Api;

/// <summary>What leaves the house: paying participants out.</summary>
internal static class PayoutOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/owed", GetOwed.AnswerAsync)
        {
            Gives = () => BodyShape.Of(PayoutJson.Default.OwedPage), Query = ApiQueries.Owed,
        },
        new("PUT", "/participants/{participant}/payout-address", SetPayoutAddress.AnswerAsync)
        {
            Takes = () => BodyShape.Of(PayoutJson.Default.PayoutAddressRequest),
            Gives = () => BodyShape.Of(PayoutJson.Default.PayoutAddressAnswer),
        },
        new("POST", "/payouts", CreatePayout.AnswerAsync)
        {
            Takes = () => BodyShape.Of(PayoutJson.Default.PayoutRequest),
            Gives = () => BodyShape.Of(PayoutJson.Default.PayoutAnswer),
            Status = 201, TakesKey = true,
        },
        new("GET", "/payouts", GetPayouts.AnswerAsync)
        {
            Gives = () => BodyShape.Of(PayoutJson.Default.PayoutPage), Query = ApiQueries.Page,
        },
        new("GET", "/payouts/{payout}", GetPayout.AnswerAsync) { Gives = () => BodyShape.Of(PayoutJson.Default.PayoutAnswer) },
        new("GET", "/payouts/{payout}/items", GetPayoutItems.AnswerAsync)
        {
            Gives = () => BodyShape.Of(PayoutJson.Default.PayoutItemPage), Query = ApiQueries.Page,
        },
        new("POST", "/payouts/{payout}/confirm", ConfirmPayout.AnswerAsync)
        {
            Takes = () => BodyShape.Of(PayoutJson.Default.PayoutConfirmation),
            Gives = () => BodyShape.Of(PayoutJson.Default.PayoutAnswer),
            TakesKey = true,
        },
        new("POST", "/payouts/{payout}/withdraw", WithdrawPayout.AnswerAsync)
        {
            Gives = () => BodyShape.Of(PayoutJson.Default.PayoutAnswer), TakesKey = true,
        },
        new("POST", "/payouts/{payout}/file", WritePayoutFile.AnswerAsync)
        {
            Takes = () => BodyShape.Of(PayoutJson.Default.PayoutFileRequest),
            Gives = () => BodyShape.Of(PayoutJson.Default.PayoutFileAnswer),
        },
        new("POST", "/payouts/{payout}/results", RecordPayout.AnswerAsync)
        {
            Takes = () => BodyShape.Of(PayoutJson.Default.PayoutResultRequest),
            Gives = () => BodyShape.Of(PayoutJson.Default.PayoutAnswer),
            TakesKey = true,
        },
    ];
}
