namespace Bursar.Api;

/// <summary>Transfers: what moved, and what the payer puts in or takes out.</summary>
internal static class TransferOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("POST", "/books/{book}/top-ups", CreateTopUp.AnswerAsync),
        new("POST", "/books/{book}/refunds", CreateRefund.AnswerAsync),
        new("GET", "/books/{book}/transfers", GetTransfers.AnswerAsync),
    ];
}
