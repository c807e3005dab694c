using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/books/{book}/tokens</c>: creates a token for Prolific's API. It is shown once; only its digest is stored.
/// </summary>
internal static class CreateToken
{
    private static readonly ApiError Expired = ApiError.Of(ApiErrorCode.InvalidValue, "expires_at: must be in the future.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        var body = await call.BodyAsync(TokenJson.Default.TokenRequest);
        if (!body.Ok) return body.Error;
        // Compared with real time, as authentication does: the ledger's time can be far ahead.
        if (body.Value.ExpiresAt <= call.Services.Clock.GetUtcNow()) return Expired;
        var user = body.Value.User ?? book.Value.Owner;
        var member = await call.Ledger.MemberAsync(book.Value.Number, user, call.Cancellation);
        if (member is null) return Rejection.NotFound("member", user);

        var text = NewToken.Text();
        var id = ObjectId.Random(call.Ledger.Clock.GetUtcMicroseconds());
        var command = new Ledger.CreateToken(member, id, Digest.Of(text))
        {
            Label = body.Value.Label ?? "",
            ReadOnly = body.Value.ReadOnly ?? false,
            ExpiresAt = body.Value.ExpiresAt,
            Key = key.Value.ForCredential(book.Value.Number),
        };
        var outcome = await call.ExecuteAsync(command);
        if (!outcome.Accepted) return outcome.Rejection;
        var receipt = outcome.Receipt;
        var answer = new TokenAnswer(
            receipt.Subject.ToString(),
            receipt.Replayed ? null : text,
            command.Label,
            command.ReadOnly,
            user.ToString(),
            receipt.At,
            command.ExpiresAt,
            null);
        return ApiAnswer.Created(answer, TokenJson.Default.TokenAnswer, receipt) with { IsSecret = true };
    }
}
