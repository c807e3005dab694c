namespace Bursar.Api;

/// <summary>What leaves the house: paying participants out.</summary>
internal static class PayoutOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/owed", GetOwed.AnswerAsync),
        new("PUT", "/participants/{participant}/payout-address", SetPayoutAddress.AnswerAsync),
        new("POST", "/payouts", CreatePayout.AnswerAsync),
        new("GET", "/payouts", GetPayouts.AnswerAsync),
        new("GET", "/payouts/{payout}", GetPayout.AnswerAsync),
        new("GET", "/payouts/{payout}/items", GetPayoutItems.AnswerAsync),
        new("POST", "/payouts/{payout}/confirm", ConfirmPayout.AnswerAsync),
        new("POST", "/payouts/{payout}/withdraw", WithdrawPayout.AnswerAsync),
        new("POST", "/payouts/{payout}/file", WritePayoutFile.AnswerAsync),
        new("POST", "/payouts/{payout}/results", RecordPayout.AnswerAsync),
    ];
}
