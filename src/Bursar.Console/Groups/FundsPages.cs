using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>The money of a book.</summary>
internal static class FundsPages
{
    /// <summary>The group's pages.</summary>
    public static readonly IReadOnlyList<ConsolePage> All =
    [
        new("GET", "/books/{book}", ShowAccount.AnswerAsync),
        new("GET", "/books/{book}/history", ShowHistory.AnswerAsync),
        new("GET", "/books/{book}/statement", ShowStatement.AnswerAsync),
        new("GET", "/books/{book}/statement.{extension}", ExportStatement.AnswerAsync) { IsPage = false },
        new("GET", "/books/{book}/top-up", MoveMoney.ShowTopUpAsync),
        new("POST", "/books/{book}/top-up", MoveMoney.TopUpAsync) { Deed = Deed.TopUp },
        new("GET", "/books/{book}/refund", MoveMoney.ShowRefundAsync),
        new("POST", "/books/{book}/refund", MoveMoney.RefundAsync) { Deed = Deed.Refund },
    ];
}
