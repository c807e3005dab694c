using Bursar.Http;

namespace Bursar.Api;

/// <summary>Transfers: a book's history, top-ups and refunds.</summary>
internal static class TransferOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("POST", "/books/{book}/top-ups", CreateTopUp.AnswerAsync)
        {
            Takes = () => BodyShape.Of(TransferJson.Default.MovementRequest),
            Gives = () => BodyShape.Of(TransferJson.Default.MovementAnswer),
            Status = 201, TakesKey = true, Money = "Adds the amount to what is available.",
        },
        new("POST", "/books/{book}/refunds", CreateRefund.AnswerAsync)
        {
            Takes = () => BodyShape.Of(TransferJson.Default.MovementRequest),
            Gives = () => BodyShape.Of(TransferJson.Default.MovementAnswer),
            Status = 201, TakesKey = true, Money = "Takes the amount out of what is available.",
        },
        new("GET", "/books/{book}/transfers", GetTransfers.AnswerAsync)
        {
            Gives = () => BodyShape.Of(TransferJson.Default.TransferPage), Query = ApiQueries.Page,
        },
    ];
}
