using System.Text;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/payouts/{payout}/file</c>: a confirmed payout as a file for a bank, for PayPal or for people
/// (<see cref="PayoutFile"/>).
/// </summary>
internal static class WritePayoutFile
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var payout = await call.PayoutAsync();
        if (!payout.Ok) return payout.Error;
        var body = await call.BodyAsync(PayoutJson.Default.PayoutFileRequest);
        if (!body.Ok) return body.Error;
        var asked = body.Value;
        var today = DateOnly.FromDateTime(call.Services.Clock.GetUtcNow().UtcDateTime);
        var order = new PayoutFileOrder(asked.Format, asked.On ?? today)
        {
            Payer = asked.Payer ?? "",
            Iban = asked.Iban ?? "",
            Text = asked.Text ?? "",
        };

        var ledger = new ActingLedger(call.Ledger, ActingLedger.Operator);
        var (file, fault) = await PayoutFile.WriteAsync(
            ledger, call.Services.Box, payout.Value, order, call.Cancellation);
        if (file is null) return ErrorOf(fault!);
        var answer = new PayoutFileAnswer(file.Name, file.MediaType, Encoding.UTF8.GetString(file.Content));
        return ApiAnswer.Ok(answer, PayoutJson.Default.PayoutFileAnswer) with { IsSecret = true };
    }

    private static ApiError ErrorOf(PayoutFileFault fault) => fault.Member.Length == 0
        ? ApiError.Of(ApiErrorCode.WrongState, fault.Detail)
        : ApiError.Of(ApiErrorCode.InvalidValue, $"{fault.Member}: {fault.Detail}");
}
