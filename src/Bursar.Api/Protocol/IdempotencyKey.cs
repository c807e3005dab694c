using System.Security.Cryptography;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Api;

/// <summary>The <c>Idempotency-Key</c> header: 1 to 128 visible ASCII characters, or none at all.</summary>
internal sealed record IdempotencyKey(string? Text)
{
    private const string Header = "Idempotency-Key";
    private const string Mark = "api:";
    private const int MaxLength = 128;

    private static readonly IdempotencyKey None = new((string?)null);

    private static readonly ApiError Malformed = ApiError.Of(
        ApiErrorCode.InvalidValue, $"{Header} must be sent once, with 1 to {MaxLength} visible ASCII characters.");

    /// <summary>Whether a request has the header, valid or not.</summary>
    public static bool IsGiven(HttpRequest request) => request.Headers.ContainsKey(Header);

    /// <summary>Reads the header.</summary>
    public static Parsed<IdempotencyKey> Read(ApiCall call)
    {
        var values = call.Context.Request.Headers[Header];
        if (values.Count == 0) return None;
        var text = values.ToString();
        var usable = values.Count == 1
            && text.Length is > 0 and <= MaxLength && !text.AsSpan().ContainsAnyExceptInRange('!', '~');
        return usable ? new IdempotencyKey(text) : Malformed;
    }

    /// <summary>The request key for a command on a book; null without the header.</summary>
    public RequestKey? For(int book) => Text is null ? null : RequestKey.From(book, Mark + Text);

    /// <summary>The request key for a credential of a book. Credentials lie in no book; null without the header.</summary>
    public RequestKey? ForCredential(int book) => Text is null ? null : RequestKey.From(RowKey.NoBook, $"{Mark}{book}:{Text}");

    /// <summary>
    /// A number for a new id. Random without a key; with a key it is the same at every retry, so that a retry leads to the same
    /// id and finds the answer there. The next attempt gives the next number.
    /// </summary>
    /// <param name="book">The number of the book that the new object belongs to.</param>
    /// <param name="attempt">0, 1, 2 …, as long as the id is taken.</param>
    public UInt128 Draw(int book, int attempt)
    {
        Span<byte> random = stackalloc byte[Digest.Size];
        RandomNumberGenerator.Fill(random);
        return For(book) is { } key ? Digest.Of($"{key.Hash:x32}\n{attempt}").Prefix : Digest.Read(random).Prefix;
    }
}
