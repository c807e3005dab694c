using System.Security.Cryptography;
using System.Text;

namespace Bursar.Testing;

/// <summary>
/// Signs requests as a client does, written plainly from AWS's description and sharing no code with the product.
/// </summary>
public sealed record Signer(string KeyId, string Secret)
{
    public string Region { get; init; } = "us-east-1";

    public string Service { get; init; } = "mturk-requester";

    /// <summary>
    /// The Authorization header for a request to <paramref name="path"/> with these headers, all of them signed.
    /// </summary>
    public string Authorize(
        DateTimeOffset at, IEnumerable<KeyValuePair<string, string>> headers, byte[] body, string method = "POST",
        string path = "/", string query = "")
    {
        var date = at.ToString("yyyyMMdd'T'HHmmss'Z'");
        var sorted = headers.Select(header => (Name: header.Key.ToLowerInvariant(), header.Value))
            .OrderBy(header => header.Name, StringComparer.Ordinal);
        var names = string.Join(';', sorted.Select(header => header.Name));
        var lines = string.Concat(
            sorted.Select(
                header => $"{header.Name}:{string.Join(' ', header.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))}\n"));
        var canonical = $"{method}\n{path}\n{query}\n{lines}\n{names}\n{Hex(SHA256.HashData(body))}";
        var scope = $"{date[..8]}/{Region}/{Service}/aws4_request";
        var toSign = $"AWS4-HMAC-SHA256\n{date}\n{scope}\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        var key = Encoding.UTF8.GetBytes("AWS4" + Secret);
        foreach (var part in scope.Split('/')) key = Mac(key, part);
        return $"AWS4-HMAC-SHA256 Credential={KeyId}/{scope}, SignedHeaders={names}, Signature={Hex(Mac(key, toSign))}";
    }

    private static byte[] Mac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
