using System.Globalization;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary><c>POST /console/books/{book}/alert</c>: sets the marks below which a book runs low, and who gets a mail.</summary>
internal static class ChangeAlert
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await BookAccess.FindAsync(call) is not { } access) return PageAnswer.NotFound(call);
        if (!access.MayManage) return PageAnswer.Failure(call, Failures.NotAllowed);
        var form = new AlertForm(call.Form["mark"], call.Form["days"], call.Form["mail_to"]);
        var (money, days) = (Money.Zero, 0);
        if (form.Mark.Length > 0
            && !(Money.TryParse(form.Mark.Replace(",", "", StringComparison.Ordinal), 2, out money) && money > Money.Zero))
            form = form with { MarkError = "An amount is more than 0.00, with at most two decimals." };
        if (form.Days.Length > 0
            && !(int.TryParse(form.Days, NumberStyles.None, null, out days) && days is > 0 and <= Alert.MaxDays))
            form = form with { DaysError = $"A number of days is from 1 to {Alert.MaxDays}." };
        if (form.MarkError is null && form.DaysError is null)
        {
            var set = new SetAlert(access.Book.Number, money > Money.Zero ? money : null, days, form.MailTo);
            var outcome = await call.ExecuteAsync(set);
            if (outcome.Accepted)
                return PageAnswer.Redirect($"{access.Path}/settings?done={(IsOn(set) ? "alert" : "alert-off")}");
            form = form with { MailToError = outcome.Rejection.Detail };
        }
        return SettingsPage.Again(call, await SettingsPage.ReadAsync(call, access) with { AlertForm = form });
    }

    private static bool IsOn(SetAlert set) => set.Mark is not null || set.Days > 0;
}
