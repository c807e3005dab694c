using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Bursar.Bench;

/// <summary>Signs MTurk's operations with Signature V4, over the headers that boto3 signs. Good for five minutes.</summary>
internal sealed class RequestSigner(string keyId, string secret)
{
    private const string Region = "us-east-1";
    private const string Service = "mturk-requester";
    private const string ContentType = "application/x-amz-json-1.1";
    private const string TargetPrefix = "MTurkRequesterServiceV20170117.";
    private const string SignedHeaders = "content-type;host;x-amz-date;x-amz-target";

    /// <summary>The call of an operation, signed now.</summary>
    public LoadRequest Sign(Uri server, string operation, string body)
    {
        var target = TargetPrefix + operation;
        var date = DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var scope = $"{date[..8]}/{Region}/{Service}/aws4_request";
        var headers = $"content-type:{ContentType}\nhost:{server.Authority}\nx-amz-date:{date}\nx-amz-target:{target}\n";
        var canonical = $"POST\n/\n\n{headers}\n{SignedHeaders}\n{Hash(body)}";
        var key = Encoding.UTF8.GetBytes($"AWS4{secret}");
        foreach (var part in scope.Split('/')) key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part));
        var signature = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"AWS4-HMAC-SHA256\n{date}\n{scope}\n{Hash(canonical)}"));
        return new(
            HttpMethod.Post,
            server,
            new Dictionary<string, string>
            {
                ["Content-Type"] = ContentType,
                ["X-Amz-Date"] = date,
                ["X-Amz-Target"] = target,
                ["Authorization"] = $"AWS4-HMAC-SHA256 Credential={keyId}/{scope}, SignedHeaders={SignedHeaders}, "
                    + $"Signature={Convert.ToHexStringLower(signature)}",
            },
            body);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
