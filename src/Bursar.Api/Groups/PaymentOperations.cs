using Bursar.Http;

namespace Bursar.Api;

/// <summary>Payments to participants that belong to no study.</summary>
internal static class PaymentOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("POST", "/books/{book}/payments", CreatePayment.AnswerAsync)
        {
            Takes = () => BodyShape.Of(PaymentJson.Default.PaymentRequest),
            Gives = () => BodyShape.Of(PaymentJson.Default.PaymentAnswer),
            Status = 201, TakesKey = true, Money = "Pays the amount from what is available, without a fee.",
        },
        new("GET", "/books/{book}/payments", GetPayments.AnswerAsync)
        {
            Gives = () => BodyShape.Of(PaymentJson.Default.PaymentPage), Query = ApiQueries.Page,
        },
    ];
}
