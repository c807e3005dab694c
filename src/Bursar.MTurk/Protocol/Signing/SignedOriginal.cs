using System.Security.Cryptography;
using System.Text;
using Bursar.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Bursar.MTurk;

/// <summary>
/// Finds the request that a client signed, where it is not the one that arrived: the one of which the signature is right, among
/// those that differ in what is usually changed on the way, the host, the body and its media type.
/// </summary>
internal static class SignedOriginal
{
    private const string JsonType = "application/x-amz-json-1.1";
    private static readonly string EmptyHash = Convert.ToHexStringLower(SHA256.HashData([]));

    /// <summary>Compares what arrived with what was signed.</summary>
    /// <param name="arrived">The request as it arrived.</param>
    /// <param name="claim">Its signature.</param>
    /// <param name="key">The key that should have made it.</param>
    /// <param name="rules">The service's rules.</param>
    /// <param name="bodyHash">The SHA-256 of the body in hex.</param>
    public static SignatureContest Find(
        in SignedRequest arrived, in ClaimedSignature claim, SigningKey key, SigningRules rules, ReadOnlySpan<byte> bodyHash)
    {
        var hash = Encoding.ASCII.GetString(bodyHash);
        var expected = Canonical(arrived, claim, hash, rules.NormalizePath);
        foreach (var host in Hosts(arrived.Headers, claim))
            foreach (var type in Types(arrived.Headers))
                foreach (var body in Hashes(arrived.Headers, hash))
                {
                    IHeaderDictionary headers = CopyOf(arrived.Headers);
                    (headers.Host, headers.ContentType) = (host, type);
                    var signed = Canonical(arrived with { Headers = headers }, claim, body, rules.NormalizePath);
                    if (!IsSigned(signed, claim, key)) continue;
                    var why = string.Join(
                        ' ',
                        new[]
                        {
                            Difference("host", host, arrived.Headers.Host.ToString()),
                            Difference("content-type", type, arrived.Headers.ContentType.ToString()),
                            body == hash ? "" : "The body that arrived is not the one that was signed.",
                        }.Where(one => one.Length > 0));
                    return new(expected, signed, why.Length > 0 ? why : "The hash sent for the body is not the body's.");
                }
        return new(
            expected,
            null,
            "Another host, body or content-type does not explain it. The secret is probably not the one of this key, or a signed "
                + "header was changed on the way.");
    }

    private static HeaderDictionary CopyOf(IHeaderDictionary headers)
        => new(new Dictionary<string, StringValues>(headers, StringComparer.OrdinalIgnoreCase));

    private static string Difference(string header, string signed, string arrived)
        => signed == arrived ? "" : $"The {header} was signed as \"{signed}\" and arrived as \"{arrived}\".";

    private static IEnumerable<string> Hosts(IHeaderDictionary headers, ClaimedSignature claim)
    {
        var host = headers.Host.ToString();
        var colon = host.LastIndexOf(':');
        var (name, port) = colon < 0 ? (host, "") : (host[..colon], host[colon..]);
        var (service, region) = (claim.Credential.Service, claim.Credential.Region);
        return new[]
        {
            host, name, $"localhost{port}", $"127.0.0.1{port}", "localhost", "127.0.0.1",
            headers["X-Forwarded-Host"].ToString(), $"{service}.{region}.amazonaws.com", $"{service}.amazonaws.com",
            $"mturk-requester-sandbox.{region}.amazonaws.com",
        }.Where(one => one.Length > 0).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Types(IHeaderDictionary headers)
        => new[] { headers.ContentType.ToString(), JsonType, $"{JsonType}; charset=utf-8", "application/json" }
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Hashes(IHeaderDictionary headers, string hash)
        => new[] { hash, headers[HeaderNames.ContentSha256].ToString().Trim(), EmptyHash, "UNSIGNED-PAYLOAD" }
            .Where(one => one.Length > 0).Distinct(StringComparer.Ordinal);

    private static string Canonical(in SignedRequest request, in ClaimedSignature claim, string bodyHash, bool normalizePath)
    {
        var canonical = new ByteBuffer(stackalloc byte[1024]);
        try
        {
            CanonicalRequest.Write(
                ref canonical, request, claim.Header.SignedHeaders.Span, Encoding.UTF8.GetBytes(bodyHash), normalizePath);
            return Encoding.UTF8.GetString(canonical.Written);
        }
        finally
        {
            canonical.Dispose();
        }
    }

    private static bool IsSigned(string canonical, in ClaimedSignature claim, SigningKey key)
    {
        var toSign = new ByteBuffer(stackalloc byte[256]);
        try
        {
            StringToSign.Write(ref toSign, claim, Encoding.UTF8.GetBytes(canonical));
            Span<byte> signature = stackalloc byte[SigningKey.Size];
            key.Sign(toSign.Written, signature);
            return claim.Header.Signature.Span.SequenceEqual(Convert.ToHexStringLower(signature));
        }
        finally
        {
            toSign.Dispose();
        }
    }
}
