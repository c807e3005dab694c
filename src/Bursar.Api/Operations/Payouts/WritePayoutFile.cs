using System.Text;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/payouts/{payout}/file</c>: a confirmed payout as a file for a bank, for PayPal or for people. It has the
/// items that have no result yet, and is the same each time.
/// </summary>
internal static class WritePayoutFile
{
    private static readonly ApiError NoFormat = ApiError.Of(
        ApiErrorCode.InvalidValue, "format: must be one of sepa, paypal, csv.");

    private static readonly ApiError NotConfirmed = ApiError.Of(
        ApiErrorCode.WrongState, "Only a confirmed payout has a file.");

    private static readonly ApiError NotSepa = ApiError.Of(
        ApiErrorCode.WrongState, "SEPA pays EUR to bank accounts; prepare a payout in EUR with the method bank.");

    private static readonly ApiError NotPayPal = ApiError.Of(
        ApiErrorCode.WrongState, "That needs a payout with the method paypal.");

    private static readonly ApiError TooLong = ApiError.Of(
        ApiErrorCode.InvalidValue, $"text: has at most {PayoutPayer.MaxText} characters.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var found = await call.PayoutAsync();
        if (!found.Ok) return found.Error;
        var body = await call.BodyAsync(PayoutJson.Default.PayoutFileRequest);
        if (!body.Ok) return body.Error;
        var payout = found.Value;
        if (payout.State != PayoutState.Confirmed) return NotConfirmed;
        var text = body.Value.Text ?? "";
        if (text.Length > PayoutPayer.MaxText) return TooLong;
        var lines = await LinesAsync(call, payout);
        if (!lines.Ok) return lines.Error;
        switch (body.Value.Format)
        {
            case "csv":
                return File(payout, "csv", PayoutCsv.MediaType, PayoutCsv.Write(payout, lines.Value));
            case "paypal":
                if (payout.Method != PayoutMethod.PayPal) return NotPayPal;
                return File(payout, "csv", PayoutCsv.MediaType, PayoutCsv.WriteForPayPal(payout, lines.Value, text));
            case "sepa":
                if (payout.Method != PayoutMethod.Bank || payout.Currency != Currency.EUR) return NotSepa;
                var (account, why) = PayoutAccount.Bank(body.Value.Payer ?? "", body.Value.Iban ?? "");
                if (account is null) return ApiError.Of(ApiErrorCode.InvalidValue, $"payer, iban: {why}");
                var today = DateOnly.FromDateTime(call.Services.Clock.GetUtcNow().UtcDateTime);
                var payer = new PayoutPayer(account, body.Value.On ?? today, text);
                return File(payout, "xml", SepaFile.MediaType, SepaFile.Write(payout, lines.Value, payer));
            default:
                return NoFormat;
        }
    }

    /// <summary>The items that have no result. Each account is opened for its own participant.</summary>
    private static async ValueTask<Parsed<List<PayoutLine>>> LinesAsync(ApiCall call, Payout payout)
    {
        var items = await call.Ledger.ListAsync(new ItemsOfPayout(payout.Id, 0, Payout.MaxItems), call.Cancellation);
        var lines = new List<PayoutLine>();
        foreach (var item in items.Where(one => one.State == PayoutItemState.Waiting))
        {
            var account = PayoutAccount.Open(call.Services.Box, item.Participant, payout.Method, item.Sealed);
            if (account is null && payout.Method != PayoutMethod.Other)
                return ApiError.Of(
                    ApiErrorCode.WrongState,
                    $"The account of item {item.Number} was sealed for another participant, or changed.");
            lines.Add(new(item.Number, item.Participant, item.Amount, account));
        }
        return lines.Count == 0 ? ApiError.Of(ApiErrorCode.WrongState, "Every item has a result.") : lines;
    }

    private static ApiAnswer File(Payout payout, string extension, string type, byte[] content)
    {
        var answer = new PayoutFileAnswer($"payout-{payout.Id}.{extension}", type, Encoding.UTF8.GetString(content));
        return ApiAnswer.Ok(answer, PayoutJson.Default.PayoutFileAnswer) with { IsSecret = true };
    }
}
