using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary><c>POST /earnings/account</c>: sets where the participant is paid in future.</summary>
internal static class SetAccount
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        var form = await call.FormAsync();
        var (holder, number) = (form["holder"], form["account"]);
        var method = form["method"] switch
        {
            "bank" => PayoutMethod.Bank,
            "paypal" => PayoutMethod.PayPal,
            _ => PayoutMethod.Other,
        };
        var (account, why) = method switch
        {
            PayoutMethod.Bank => PayoutAccount.Bank(holder, number),
            PayoutMethod.PayPal => PayoutAccount.PayPal(number),
            _ => (null, ""),
        };
        if (why.Length == 0)
        {
            var secret = account?.Seal(call.Services.Box, call.Participant) ?? default;
            var outcome = await call.ExecuteAsync(new SetPayoutAddress(call.Participant, method, secret));
            if (outcome.Accepted) return WorkAnswer.GoTo("/earnings");
            why = Say("Account.Refused");
        }
        var now = await ShowAccount.ReadAsync(call);
        return WorkAnswer.Show<AccountPage, AccountForm>(
            now with { Holder = holder, Number = number, Why = why, Tried = method }) with
        {
            Status = StatusCodes.Status400BadRequest,
        };
    }
}
