using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>PUT /bursar/v1/participants/{participant}/payout-address</c>: sets where a participant is paid.</summary>
internal static class SetPayoutAddress
{
    private static readonly ApiError NoMethod = ApiError.Of(
        ApiErrorCode.InvalidValue, $"method: must be one of {PayoutMethods.Names}.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var participant = await call.ParticipantAsync();
        if (!participant.Ok) return participant.Error;
        var body = await call.BodyAsync(PayoutJson.Default.PayoutAddressRequest);
        if (!body.Ok) return body.Error;
        if (PayoutMethods.Find(body.Value.Method) is not { } method) return NoMethod;
        var (account, why) = method switch
        {
            PayoutMethod.Bank => PayoutAccount.Bank(body.Value.Holder ?? "", body.Value.Account ?? ""),
            PayoutMethod.PayPal => PayoutAccount.PayPal(body.Value.Account ?? ""),
            _ => (null, ""),
        };
        if (why.Length > 0) return ApiError.Of(ApiErrorCode.InvalidValue, $"account: {why}");

        var id = participant.Value.Id;
        var secret = account?.Seal(call.Services.Box, id) ?? default;
        var outcome = await call.ExecuteAsync(new Ledger.SetPayoutAddress(id, method, secret));
        if (!outcome.Accepted) return outcome.Rejection;
        var answer = new PayoutAddressAnswer($"{id}", PayoutMethods.NameOf(method), account?.Shown ?? "");
        return ApiAnswer.Ok(answer, PayoutJson.Default.PayoutAddressAnswer);
    }
}
