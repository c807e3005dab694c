namespace Bursar.Fuzz.Tests;

/// <summary>Makes packets out of valid requests: most are broken in one place, some in several, some in none.</summary>
/// <param name="random">Decides everything.</param>
/// <param name="cast">What the samples name.</param>
internal sealed class Mangler(Random random, Cast cast)
{
    private const int LargeBody = 1_100_000;

    private static readonly string[] Methods =
    [
        "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get", "Post", "FOO", "M-SEARCH",
        "P\xc3\x96ST", "", "POST\0",
    ];

    private static readonly string[] Types =
    [
        "", "application/json", "application/json; charset=utf-16", "application/json;charset=\"utf-8\"", "APPLICATION/JSON",
        "text/json", "text/plain",
        "application/x-amz-json-1.0", "application/x-amz-json-1.1; charset=utf-8", "multipart/form-data; boundary=x", "x", ";",
        "application/xml",
        "application/x-www-form-urlencoded", "application/problem+json", "*/*",
    ];

    public Packet Next()
    {
        var request = random.Of(Sample.All).Fill(cast);
        if (!random.OneIn(40)) for (var times = random.Next(1, 4); times > 0; times--) request = Mangle(request);
        var headers = request.Dialect.Admit(request, cast).ToList();
        if (random.OneIn(8)) (request, headers) = HeadMangler.Mangle(random, request, headers);
        return Framing.Any(random, request, headers);
    }

    private Request Mangle(Request request)
    {
        var hasBody = request.Body.Length > 0;
        return random.Next(20) switch
        {
            0 => Method(request),
            1 => request with { ContentType = random.Of(Types) },
            2 => request with { Body = TextMangler.Mangle(random, request.Body) },
            3 => request with { Body = random.Of(Nasty.Values) },
            4 when random.OneIn(20) => request with { Body = request.Body + new string(' ', LargeBody) },
            4 => request with { Body = OtherBody(request.Dialect) },
            < 8 => TargetMangler.Mangle(random, request, cast),
            _ when !hasBody => TargetMangler.Mangle(random, request, cast),
            _ => request with { Body = JsonMangler.Mangle(random, request.Body) },
        };
    }

    /// <summary>The body of another operation.</summary>
    private string OtherBody(Dialect dialect)
        => random.Of([.. Sample.All.Where(sample => sample.Dialect == dialect)]).Fill(cast).Body;

    /// <summary>Another method, which the path may not have; or none at all.</summary>
    private Request Method(Request request)
    {
        var method = random.Of(Methods);
        var isName = method.Length > 0 && method.All(one => char.IsAsciiLetterOrDigit(one) || one is '-');
        var isGood = isName && method is not ("CONNECT" or "OPTIONS");
        return (request with { Method = method }).At(isGood ? Reach.Dialect : Reach.Socket);
    }
}
