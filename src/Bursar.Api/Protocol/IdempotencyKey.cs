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

    /// <summary>Whether a request has one, of whatever form.</summary>
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

    /// <summary>The request key for a command on that book; null where there is none.</summary>
    public RequestKey? For(int book) => Text is null ? null : RequestKey.From(book, Mark + Text);

    /// <summary>The request key for a credential of that book, which lies in no book; null where there is none.</summary>
    public RequestKey? ForCredential(int book) => Text is null ? null : RequestKey.From(RowKey.NoBook, $"{Mark}{book}:{Text}");

    /// <summary>
    /// A number to make something new from: random without a key. With one it is the same at every retry, so that a retry
    /// comes to the same place and finds the answer there; the next attempt gives the next number.
    /// </summary>
    /// <param name="book">The number of the book in which something is made.</param>
    /// <param name="attempt">0, 1, 2 … while what it leads to is taken.</param>
    public UInt128 Draw(int book, int attempt)
    {
        Span<byte> random = stackalloc byte[Digest.Size];
        RandomNumberGenerator.Fill(random);
        return For(book) is { } key ? Digest.Of($"{key.Hash:x32}\n{attempt}").Prefix : Digest.Read(random).Prefix;
    }
}
