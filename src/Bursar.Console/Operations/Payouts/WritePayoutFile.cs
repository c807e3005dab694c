using System.Globalization;
using Bursar.Http;

namespace Bursar.WebConsole;

/// <summary>
/// <c>POST /console/operator/payouts/{payout}/file</c>: the file of a confirmed payout, with the accounts of its people.
/// </summary>
internal static class WritePayoutFile
{
    private const string Day = "yyyy-MM-dd";

    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await ShowPayout.FindAsync(call) is not { } payout) return PageAnswer.NotFound(call);
        var hasDay = DateOnly.TryParseExact(
            call.Form["on"], Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        var order = new PayoutFileOrder(
            call.Form["format"], hasDay ? day : TypedDay.Of(call.Services.Clock.GetUtcNow(), call.Zone.Zone).Day)
        {
            Payer = call.Form["payer"],
            Iban = call.Form["iban"],
            Text = call.Form["text"],
        };
        var (file, fault) = await call.ProofErrorAsync() is { } unproved
            ? (null, new PayoutFileFault(PayoutModel.Password, unproved))
            : await PayoutFile.WriteAsync(call.Ledger, call.Services.Box, payout, order, call.Cancellation);
        return file is null
            ? ShowPayout.Again(call, await ShowPayout.ReadAsync(call, payout) with { File = order, FileFault = fault })
            : PageAnswer.File(
                file.Name, file.MediaType, response => response.Body.WriteAsync(file.Content, call.Cancellation).AsTask());
    }
}
