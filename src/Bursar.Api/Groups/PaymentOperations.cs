namespace Bursar.Api;

/// <summary>Payments to participants that belong to no study.</summary>
internal static class PaymentOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("POST", "/books/{book}/payments", CreatePayment.AnswerAsync),
        new("GET", "/books/{book}/payments", GetPayments.AnswerAsync),
    ];
}
