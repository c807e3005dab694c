using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Bursar.MTurk;

/// <summary>
/// Verifies Signature V4. A request goes through the same checks in the same order as at AWS, so that the first thing wrong is
/// the one that is reported:
/// <code>
///   Read    1 signed once        2 the header's parts   3 the date        4 host and date are signed
///           5 the algorithm      6 the credential       7 its scope
///   Prove   8 the access key     9 the signature       10 no session token
/// </code>
/// Between the two, the caller finds the access key's row. A signature that was seen before is good: clients' retries repeat it.
/// </summary>
internal sealed class SignatureVerifier(SigningRules rules, SigningKeys keys)
{
    /// <summary>Reads what the request claims.</summary>
    public MTurkError? Read(in SignedRequest request, DateTimeOffset now, out ClaimedSignature claim)
    {
        claim = default;

        // 1. A query that is signed is refused beside a signed header, and does not count without one.
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
    /// Proves what <see cref="Read"/> found, with the row of the access key that it names; null where there is none.
    /// </summary>
    /// <exception cref="CryptographicException">The secret cannot be opened.</exception>
    public MTurkError? Prove(in SignedRequest request, in ClaimedSignature claim, AccessKey? key)
    {
        // 8. The row was found by a digest of the id, so the id itself is compared too.
        if (key is null || !claim.Credential.KeyId.Span.SequenceEqual(key.KeyId)) return SignatureErrors.UnknownKey;
        if (key.RevokedAt is not null)
        {
            keys.Forget(key);
            return SignatureErrors.UnknownKey;
        }

        // 9. A signing key is kept once it has proved a signature.
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
            return same ? null : SignatureErrors.Mismatch(canonical.Written, toSign.Written);
        }
        finally
        {
            canonical.Dispose();
            toSign.Dispose();
        }
    }

    /// <summary>Compares in a time that does not depend on where they differ. AWS takes lower-case digits only.</summary>
    private static bool IsSame(ReadOnlySpan<byte> signature, ReadOnlySpan<char> claimed)
    {
        Span<byte> given = stackalloc byte[SigningKey.Size];
        return claimed.Length == SigningKey.Size * 2
            && !claimed.ContainsAnyInRange('A', 'F')
            && Convert.FromHexString(claimed, given, out _, out _) == OperationStatus.Done
            && Digest.Read(signature).FixedTimeEquals(Digest.Read(given));
    }

    /// <summary>Whether the hash that the client sent beside its body, if it sent one, is the body's.</summary>
    private static bool IsHashOf(ReadOnlySpan<byte> bodyHash, string? sent)
    {
        if (sent is null) return true;
        Span<byte> given = stackalloc byte[BodyHash.Length];
        return Encoding.UTF8.TryGetBytes(sent.AsSpan().Trim(), given, out var written)
            && bodyHash.SequenceEqual(given[..written]);
    }
}


/// <summary>What a request claims about its signature: well-formed, in time and in scope, but not proved.</summary>
/// <param name="Header">The Authorization header.</param>
/// <param name="Credential">Its credential.</param>
/// <param name="Date">When it was signed, <c>yyyyMMddTHHmmssZ</c>.</param>
internal readonly record struct ClaimedSignature(AuthorizationHeader Header, Credential Credential, string Date);
