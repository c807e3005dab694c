using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary><c>GET /earnings/account</c>: where the participant is paid.</summary>
internal static class ShowAccount
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
        => WorkAnswer.Show<AccountPage, AccountForm>(await ReadAsync(call));

    /// <summary>Where the participant is paid now.</summary>
    public static async ValueTask<AccountForm> ReadAsync(WorkCall call)
    {
        if (await call.FindAsync<PayoutAddress>(RowKey.OfPayoutAddress(call.Participant)) is not { } address)
            return new(PayoutMethod.Other, "");
        var account = PayoutAccount.Open(call.Services.Box, call.Participant, address.Method, address.Sealed);
        return new(address.Method, account?.Shown ?? "");
    }
}
