using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Bursar;

/// <summary>Signs calls of MTurk's API (AWS General Reference, Signature Version 4).</summary>
internal sealed class TurkSignature(string keyId, string secret)
{
    private const string Scope = "us-east-1/mturk-requester/aws4_request";

    /// <summary>The headers of a call, with their signature.</summary>
    /// <param name="at">When it is sent.</param>
    /// <param name="address">Where to.</param>
    /// <param name="operation">The name of the operation.</param>
    /// <param name="body">The body.</param>
    public IReadOnlyList<(string Name, string Value)> Sign(DateTimeOffset at, Uri address, string operation, byte[] body)
    {
        var date = at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        List<(string Name, string Value)> headers =
        [
            ("amz-sdk-invocation-id", $"{Guid.NewGuid()}"), // No two calls have the same signature, which would be refused.
            ("host", address.Authority),
            ("x-amz-date", date),
            ("x-amz-target", $"MTurkRequesterServiceV20170117.{operation}"),
        ];
        var names = string.Join(';', headers.Select(header => header.Name));
        var lines = string.Concat(headers.Select(header => $"{header.Name}:{header.Value}\n"));
        var canonical = $"POST\n{address.AbsolutePath}\n\n{lines}\n{names}\n{Hex(SHA256.HashData(body))}";
        var scope = $"{date[..8]}/{Scope}";
        var text = $"AWS4-HMAC-SHA256\n{date}\n{scope}\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        var key = Encoding.UTF8.GetBytes($"AWS4{secret}");
        foreach (var part in scope.Split('/')) key = Mac(key, part);
        headers.Add((
            "Authorization",
            $"AWS4-HMAC-SHA256 Credential={keyId}/{scope}, SignedHeaders={names}, Signature={Hex(Mac(key, text))}"));
        return headers;
    }

    private static byte[] Mac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
