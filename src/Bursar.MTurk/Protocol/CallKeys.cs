using Microsoft.AspNetCore.Http;

namespace Bursar.MTurk;

/// <summary>
/// What a retry of a call without a token is recognized by: the id that an SDK sends with every try, and the signature. Python's
/// SDK does not sign its id, so whoever captured a request can change it; the signature then seals the call.
/// </summary>
/// <param name="Key">The SDK's id if it sends one, otherwise the signature.</param>
/// <param name="Seal">The signature, if there is an id that is not signed.</param>
internal readonly record struct CallKeys(RequestKey Key, RequestKey? Seal)
{
    private const int MaxId = 128;

    private static readonly MTurkError Unusable = MTurkErrors.Request(
        $"{HeaderNames.InvocationId} must be sent once, with 1 to {MaxId} printable ASCII characters.");

    /// <summary>Reads the keys of a call whose signature is proved.</summary>
    /// <param name="book">The number of the caller's book.</param>
    /// <param name="headers">The headers of the request.</param>
    /// <param name="authorization">The Authorization header.</param>
    /// <param name="keys">The keys, if there is no error.</param>
    /// <returns>An error if the id cannot be used; null otherwise.</returns>
    public static MTurkError? Read(
        int book, IHeaderDictionary headers, in AuthorizationHeader authorization, out CallKeys keys)
    {
        keys = default;
        var ids = headers[HeaderNames.InvocationId];
        if (ids.Count == 0)
        {
            keys = new(OfSignature(book, authorization), null);
            return null;
        }
        var id = ids.ToString();
        if (ids.Count > 1 || id.Length is 0 or > MaxId || id.AsSpan().ContainsAnyExceptInRange(' ', '~')) return Unusable;

        var isSigned = authorization.Signs(HeaderNames.InvocationId);
        keys = new(Usable(book, "mturk-call:" + id), isSigned ? null : OfSignature(book, authorization));
        return null;
    }

    private static RequestKey OfSignature(int book, in AuthorizationHeader authorization)
        => Usable(book, $"mturk-signature:{Digest.Of(authorization.Signature.Span).Prefix:x32}");

    private static RequestKey Usable(int book, string text)
        => RequestKey.From(book, text) ?? throw new InvalidOperationException("A checked key cannot be used.");
}
