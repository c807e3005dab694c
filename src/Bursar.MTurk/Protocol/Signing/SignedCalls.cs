using Bursar.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Bursar.MTurk;

/// <summary>
/// Reads requests that are signed, in two steps, because AWS reports other faults between them: what a request claims, with its
/// body; and whether its access key signed that. Without a known key, only a small body is read.
/// </summary>
internal sealed class SignedCalls(
    ILedger ledger, TimeProvider clock, Face face, CredentialUses uses, SignatureVerifier verifier, SigningKeys keys)
{
    /// <summary>
    /// Reads a request's claim and its body, whose bytes stay where the server read them until it is disposed of.
    /// </summary>
    public async ValueTask<SignedCall> ReadAsync(HttpContext context)
    {
        // Over the target as it was sent: that is what the client signed.
        var http = context.Request;
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var request = new SignedRequest(http.Method, target, http.Headers, default);
        var unsigned = verifier.Read(request, clock.GetUtcNow(), out var claim);
        var key = unsigned is null
            ? await ledger.FindAsync<AccessKey>(keys.RowKeyOf(claim.Credential.KeyId.Span), context.RequestAborted)
            : null;
        var body = await RequestBody.ReadAsync(http, key is { RevokedAt: null } ? face.Bodies : null);
        return new(request, unsigned, claim, key, body) { Bytes = body.Fault is null ? body.Memory : default };
    }

    /// <summary>The error of a signature that is missing or wrong; null if the key signed the request.</summary>
    public async ValueTask<MTurkError?> ProveAsync(HttpContext context, SignedCall call)
    {
        if (call.Unsigned is { } unsigned) return unsigned;
        if (verifier.Prove(call.Request with { Body = call.Bytes }, call.Claim, call.Key) is not { } unproved)
        {
            uses.Note(call.Key!);
            return null;
        }
        // A session token is refused beside a good signature, so that it is no guess.
        var isGuess = !ReferenceEquals(unproved, SignatureErrors.SessionToken);
        return isGuess && await face.Guesses.IsTooManyAsync(context) ? MTurkErrors.TooManyFailures : unproved;
    }
}

/// <summary>A request whose signature is not proved yet.</summary>
/// <param name="Request">What was signed, without the body.</param>
/// <param name="Unsigned">What is wrong with the signature's form; null if nothing is.</param>
/// <param name="Claim">The signature that it claims to have.</param>
/// <param name="Key">The access key that the claim names; null if there is none.</param>
/// <param name="Body">The body.</param>
internal readonly record struct SignedCall(
    SignedRequest Request, MTurkError? Unsigned, ClaimedSignature Claim, AccessKey? Key, RequestBody Body) : IDisposable
{
    /// <summary>Why the body cannot be read; null if it was, or if it is too large for a sender who is not known.</summary>
    public Fault? Fault => Body.Fault is { } fault && (Key is { RevokedAt: null } || fault.Kind != FaultKind.Busy) ? fault : null;

    /// <summary>Whether the body was read.</summary>
    public bool IsRead => Body.Fault is null;

    /// <summary>The body's bytes in one piece; empty if it was not read.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <inheritdoc/>
    public void Dispose() => Body.Dispose();
}
