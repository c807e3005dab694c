using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Bursar.Http;

namespace Bursar.MTurk;

/// <summary>
/// Verifies Signature V4. A request passes the same checks in the same order as at AWS, so the same error is reported first:
/// <code>
///   Read    1 signed once        2 the header's parts   3 the date        4 what must be signed is
///           5 the algorithm      6 the credential       7 its scope
///   Prove   8 the access key     9 the signature       10 no session token
/// </code>
/// Between the two, the caller finds the row of the access key. A signature may be used again, because retries within a second
/// repeat it; <see cref="CallKeys"/> ensures that nothing is done twice under it.
/// </summary>
internal sealed class SignatureVerifier(SigningRules rules, SigningKeys keys)
{
    /// <summary>Reads the signature that the request claims to have.</summary>
    public MTurkError? Read(in SignedRequest request, DateTimeOffset now, out ClaimedSignature claim)
    {
        claim = default;

        // 1. A signed query together with a signed header is refused; a signed query alone is ignored.
        var authorization = request.Headers.Authorization.ToString();
        if (authorization.Length > 0 && CanonicalQuery.Has(request.Query, "X-Amz-Algorithm")) return SignatureErrors.SignedTwice;

        // 2.
        var date = SignatureDate.Of(request);
        if (AuthorizationHeader.Read(authorization, date.Text.Length > 0, out var header) is { } missing) return missing;

        // 3.
        if (date.Refuse(now, rules.ClockSkew) is { } untimely) return untimely;

        // 4.
        if (!header.Signs("host")) return SignatureErrors.Unsigned("Host");
        if (!header.Signs(date.Header)) return SignatureErrors.Unsigned(date.Header);
        foreach (var name in rules.AlsoSigned)
            if (!header.Signs(name)) return SignatureErrors.Unsigned(name);

        // 5.
        if (header.Algorithm.Span is not SigningRules.Algorithm) return SignatureErrors.Algorithm(header.Algorithm.Span);

        // 6.
        if (!Credential.TryRead(header.Credential, out var credential))
            return SignatureErrors.CredentialShape(header.Credential.Span);

        // 7.
        if (SignatureErrors.Scope(credential, rules.Service, date.Text) is { } misplaced) return misplaced;

        claim = new(header, credential, date.Text);
        return null;
    }

    /// <summary>
    /// Proves the claim that <see cref="Read"/> found, with the row of its access key; null if there is no such row.
    /// </summary>
    /// <exception cref="CryptographicException">The secret cannot be opened.</exception>
    public MTurkError? Prove(in SignedRequest request, in ClaimedSignature claim, AccessKey? key)
    {
        // 8. The row was found by a digest of the id, so the id itself is compared, too.
        if (key is null || !claim.Credential.KeyId.Span.SequenceEqual(key.KeyId)) return SignatureErrors.UnknownKey;
        if (key.RevokedAt is not null)
        {
            keys.Forget(key);
            return SignatureErrors.UnknownKey;
        }

        // 9. A signing key is cached once it has proved a signature.
        var kept = keys.TryGet(key, claim.Credential, out var signingKey);
        signingKey ??= keys.Derive(key, claim.Credential);
        if (Compare(request, claim, signingKey) is { } mismatch) return mismatch;
        if (!kept) keys.Keep(key, claim.Credential, signingKey);

        // 10.
        return request.Headers.ContainsKey(HeaderNames.SecurityToken) ? SignatureErrors.SessionToken : null;
    }

    private MTurkError? Compare(in SignedRequest request, in ClaimedSignature claim, SigningKey signingKey)
    {
        Span<byte> bodyHash = stackalloc byte[BodyHash.Length];
        BodyHash.Write(request.Body.Span, bodyHash);
        var canonical = new ByteBuffer(stackalloc byte[1024]);
        var toSign = new ByteBuffer(stackalloc byte[256]);
        try
        {
            CanonicalRequest.Write(ref canonical, request, claim.Header.SignedHeaders.Span, bodyHash, rules.NormalizePath);
            StringToSign.Write(ref toSign, claim, canonical.Written);
            Span<byte> signature = stackalloc byte[SigningKey.Size];
            signingKey.Sign(toSign.Written, signature);
            var same = IsSame(signature, claim.Header.Signature.Span)
                && IsHashOf(bodyHash, request.Headers[HeaderNames.ContentSha256]);
            if (same) return null;
            if (CallNote.Current is { } note) note.Signature = SignedOriginal.Find(request, claim, signingKey, rules, bodyHash);
            return SignatureErrors.Mismatch(canonical.Written, toSign.Written);
        }
        finally
        {
            canonical.Dispose();
            toSign.Dispose();
        }
    }

    /// <summary>Compares in constant time. Like AWS, accepts lower-case digits only.</summary>
    private static bool IsSame(ReadOnlySpan<byte> signature, ReadOnlySpan<char> claimed)
    {
        Span<byte> given = stackalloc byte[SigningKey.Size];
        return claimed.Length == SigningKey.Size * 2
            && !claimed.ContainsAnyInRange('A', 'F')
            && Convert.FromHexString(claimed, given, out _, out _) == OperationStatus.Done
            && Digest.Read(signature).FixedTimeEquals(Digest.Read(given));
    }

    /// <summary>Whether the hash that the client sent for its body, if any, is correct.</summary>
    private static bool IsHashOf(ReadOnlySpan<byte> bodyHash, string? sent)
    {
        if (sent is null) return true;
        Span<byte> given = stackalloc byte[BodyHash.Length];
        return Encoding.UTF8.TryGetBytes(sent.AsSpan().Trim(), given, out var written)
            && bodyHash.SequenceEqual(given[..written]);
    }
}


/// <summary>The claimed signature of a request: well-formed, timely and in scope, but not proved.</summary>
/// <param name="Header">The Authorization header.</param>
/// <param name="Credential">Its credential.</param>
/// <param name="Date">When it was signed, <c>yyyyMMddTHHmmssZ</c>.</param>
internal readonly record struct ClaimedSignature(AuthorizationHeader Header, Credential Credential, string Date);
