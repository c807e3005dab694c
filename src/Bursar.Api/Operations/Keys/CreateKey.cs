using System.Text;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>POST /bursar/v1/books/{book}/keys</c>: creates an access key, or imports one that scripts already use.</summary>
internal static class CreateKey
{
    private const int MaxSecret = 128;
    private const int MaxAttempts = 8;

    private static readonly ApiError Half = ApiError.Of(
        ApiErrorCode.InvalidValue, "Pass both key_id and secret to import a key, or neither to create one.");

    private static readonly ApiError WrongSecret = ApiError.Of(
        ApiErrorCode.InvalidValue, $"secret: must be 1 to {MaxSecret} visible ASCII characters.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        var body = await call.BodyAsync(KeyJson.Default.KeyRequest);
        if (!body.Ok) return body.Error;
        return body.Value switch
        {
            { KeyId: null, Secret: null } => await MakeAsync(call, book.Value, key.Value),
            { KeyId: { } id, Secret: { } secret } => await ImportAsync(call, book.Value, key.Value, id, secret),
            _ => Half,
        };
    }

    private static async ValueTask<ApiAnswer> MakeAsync(ApiCall call, Book book, IdempotencyKey key)
    {
        for (var attempt = 0; ; attempt++)
        {
            var id = NewAccessKey.Id(key.Draw(book.Number, attempt));
            var secret = NewAccessKey.Secret();
            var outcome = await AddAsync(call, book, key, id, secret);
            if (outcome.Accepted) return Created(id, outcome.Receipt.Replayed ? null : secret, outcome.Receipt);
            if (outcome.Rejection.Code != RejectionCode.AlreadyExists || attempt == MaxAttempts - 1) return outcome.Rejection;
        }
    }

    private static async ValueTask<ApiAnswer> ImportAsync(ApiCall call, Book book, IdempotencyKey key, string id, string secret)
    {
        if (secret.Length is 0 or > MaxSecret || secret.AsSpan().ContainsAnyExceptInRange('!', '~')) return WrongSecret;
        var outcome = await AddAsync(call, book, key, id, secret);
        return outcome.Accepted ? Created(id, null, outcome.Receipt) : outcome.Rejection;
    }

    private static ValueTask<Outcome> AddAsync(ApiCall call, Book book, IdempotencyKey key, string id, string secret)
    {
        var sealedSecret = call.Services.Box.Seal(Encoding.ASCII.GetBytes(secret), AccessKey.SealOwner(id, book.Number));
        return call.ExecuteAsync(new AddAccessKey(book, id, sealedSecret) { Key = key.ForCredential(book.Number) });
    }

    private static ApiAnswer Created(string id, string? secret, Receipt receipt)
        => ApiAnswer.Created(new(id, secret, receipt.At, null), KeyJson.Default.KeyAnswer, receipt) with { IsSecret = true };
}
