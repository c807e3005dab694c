namespace Bursar.Api;

/// <summary>Transfers: a book's history, top-ups and refunds.</summary>
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
