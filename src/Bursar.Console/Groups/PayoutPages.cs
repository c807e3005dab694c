using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>What leaves the house, for operators.</summary>
internal static class PayoutPages
{
    private const string Path = "/operator/payouts";

    /// <summary>The group's pages.</summary>
    public static readonly IReadOnlyList<ConsolePage> All =
    [
        new("GET", Path, ShowPayouts.AnswerAsync),
        new("POST", Path, PreparePayout.AnswerAsync) { Deed = Deed.PreparePayout },
        new("GET", $"{Path}/{{payout}}", ShowPayout.AnswerAsync),
        new("POST", $"{Path}/{{payout}}/confirm", ConfirmPayout.AnswerAsync) { Deed = Deed.ConfirmPayout },
        new("POST", $"{Path}/{{payout}}/withdraw", WithdrawPayout.AnswerAsync) { Deed = Deed.WithdrawPayout },
        new("POST", $"{Path}/{{payout}}/file", WritePayoutFile.AnswerAsync) { Deed = Deed.WritePayoutFile },
        new("POST", $"{Path}/{{payout}}/results", RecordPayout.AnswerAsync) { Deed = Deed.RecordPayout },
    ];
}
