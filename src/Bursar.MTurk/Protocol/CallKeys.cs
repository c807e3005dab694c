using Microsoft.AspNetCore.Http;

namespace Bursar.MTurk;

/// <summary>
/// What a retry of a call without a token is recognized by: the id that an SDK sends with every try, and the signature. Python's
/// SDK does not sign its id, so whoever captured a request can change it; the signature then seals the call. The keys are made
/// when a command asks for them: most calls only read.
/// </summary>
internal readonly struct CallKeys
{
    private const int MaxId = 128;

    private static readonly MTurkError Unusable = MTurkErrors.Request(
        $"{HeaderNames.InvocationId} must be sent once, with 1 to {MaxId} printable ASCII characters.");

    private readonly int _book;
    private readonly string? _id;
    private readonly AuthorizationHeader _authorization;

    private CallKeys(int book, string? id, in AuthorizationHeader authorization)
        => (_book, _id, _authorization) = (book, id, authorization);

    /// <summary>The SDK's id if it sends one, otherwise the signature; null for what is no client's call.</summary>
    public RequestKey? Key => _book == RowKey.NoBook ? null : _id is null ? OfSignature() : Usable("mturk-call:" + _id);

    /// <summary>The signature, if there is an id that is not signed.</summary>
    public RequestKey? Seal => _id is null || _authorization.Signs(HeaderNames.InvocationId) ? null : OfSignature();

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
        var id = ids.Count == 0 ? null : ids.ToString();
        if (ids.Count > 1 || id is { Length: 0 or > MaxId } || id.AsSpan().ContainsAnyExceptInRange(' ', '~')) return Unusable;
        keys = new(book, id, authorization);
        return null;
    }

    private RequestKey OfSignature() => Usable($"mturk-signature:{Digest.Of(_authorization.Signature.Span).Prefix:x32}");

    private RequestKey Usable(string text)
        => RequestKey.From(_book, text) ?? throw new InvalidOperationException("A checked key cannot be used.");
}
