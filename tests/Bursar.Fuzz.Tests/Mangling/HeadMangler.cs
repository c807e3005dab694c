namespace Bursar.Fuzz.Tests;

/// <summary>Adds, changes or removes a header of a request that is admitted.</summary>
internal static class HeadMangler
{
    private static readonly (string Name, string Value)[] Extra =
    [
        ("Accept", "text/event-stream"), ("Accept", "*/*;q=x"), ("Accept", ""), ("Accept-Encoding", "gzip, br"),
        ("Accept-Encoding", "identity;q=0"),
        ("Accept-Language", "\xff"), ("Last-Event-ID", "-1"), ("Last-Event-ID", "99999999999999999999"),
        ("Content-Encoding", "gzip"),
        ("Content-Type", "text/plain"), ("Content-Language", "tlh"), ("Content-MD5", "x"), ("Cookie", new string('c', 4_000)),
        ("Cookie", "a=\0"),
        ("Range", "bytes=0-0"), ("If-Match", "*"), ("If-None-Match", "*"), ("If-Modified-Since", "never"),
        ("Origin", "http://evil.example"),
        ("Access-Control-Request-Method", "POST"), ("Expect", "100-continue"), ("Expect", "200-ok"), ("Upgrade", "h2c"),
        ("Connection", "upgrade"),
        ("Connection", "close"), ("Connection", "keep-alive"), ("Connection", "Transfer-Encoding"), ("Upgrade", "websocket"),
        ("HTTP2-Settings", "AAMAAABkAARAAAAAAAIAAAAA"), ("TE", "trailers"), ("Trailer", "Content-Length"), ("Via", "1.0 x"),
        ("X-Forwarded-For", "unknown, 1.2.3.4:99999, [::"), ("X-Forwarded-Proto", "javascript"),
        ("X-Forwarded-Host", "evil.example"),
        ("Forwarded", "for=\"[::\";proto=;;"), ("X-HTTP-Method-Override", "DELETE"), ("X-Original-URL", "/bursar/v1/books"),
        ("traceparent", "00-0-0-"), ("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
        ("tracestate", new string('=', 900)),
        ("baggage", ",=,"), ("Request-Id", "|x."), ("Correlation-Context", "x"), ("Date", "yesterday"),
        ("X-Amz-Date", "20260230T250000Z"),
        ("X-Amz-Security-Token", "x"), ("x-amz-content-sha256", "UNSIGNED-PAYLOAD"), ("amz-sdk-invocation-id", ""),
        ("amz-sdk-invocation-id", "one"),
        ("amz-sdk-invocation-id", new string('i', 200)), ("amz-sdk-request", "attempt=999999999999"), ("Idempotency-Key", "one"),
        ("Idempotency-Key", ""), ("Idempotency-Key", new string('k', 129)), ("Idempotency-Key", "\xe9"),
        ("Idempotency-Key", "two words"),
        ("Authorization", "Bearer x"), ("Authorization", "Token x"),
        ("Authorization", "AWS4-HMAC-SHA256 Credential=, SignedHeaders=, Signature="),
        ("X-Amz-Target", "MTurkRequesterServiceV20170117.GetAccountBalance"), ("X-Amz-Target", ""), ("Host", "evil.example"),
        ("Host", ""),
        ("Host", "127.0.0.1"), ("Host", "localhost:99999"), ("Host", "[::1]"), ("Host", "a b"), ("Host", "127.0.0.1\x80"),
        ("X-Long", new string('l', 20_000)), ("X-Longer", new string('l', 40_000)), ("", "nameless"), ("bad name", "x"),
        ("bad\x80", "x"),
        ("X-Folded", "a\r\n b"), ("X-Cut", "a\nb"), ("X-Null", "a\0b"), ("X-Raw", "\xff\xfe"), ("X:Y", "x"),
        ("Content-Length", "3"),
        ("Transfer-Encoding", "chunked"),
    ];

    /// <summary>The headers by which HTTP itself decides, some of whose values it refuses.</summary>
    private static readonly HashSet<string> Decisive = new(StringComparer.OrdinalIgnoreCase)
    {
        "Host", "Content-Length", "Transfer-Encoding", "Expect", "Connection", "Upgrade",
    };

    public static (Request Request, List<(string Name, string Value)> Headers) Mangle(
        Random random, Request request, IReadOnlyList<(string Name, string Value)> admitted)
    {
        List<(string Name, string Value)> headers = [.. admitted];
        var at = random.Next(headers.Count);
        var (name, value) = headers[at];
        switch (random.Next(8))
        {
            case 0:
                headers.RemoveAt(at);
                break;
            case 1:
                headers.Add(headers[at]);
                break;
            case 2:
                headers[at] = (name, TextMangler.Mangle(random, value));
                break;
            case 3:
                headers[at] = (TextMangler.Mangle(random, name), value);
                break;
            case 4:
                for (var i = random.Next(20, 150); i > 0; i--) headers.Add(($"X-{i}", "x"));
                break;
            default:
                headers.Add(random.Of(Extra));
                break;
        }
        var hasHost = headers.Count(header => header.Name == "Host") == 1;
        var isGood = hasHost && headers.Count <= 60 && headers.All(header => IsGood(header, admitted));
        return (isGood ? request : request.At(Reach.Socket), headers);
    }

    private static bool IsGood((string Name, string Value) header, IReadOnlyList<(string Name, string Value)> admitted)
        => header.Name.Length > 0
            && header.Name.All(one => char.IsAsciiLetterOrDigit(one) || one is '-')
            && header.Value.Length < 8_000
            && header.Value.All(one => one is >= ' ' and <= '~')
            && (!Decisive.Contains(header.Name) || admitted.Contains(header));
}
