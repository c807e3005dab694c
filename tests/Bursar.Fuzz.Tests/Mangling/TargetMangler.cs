using System.Text;

namespace Bursar.Fuzz.Tests;

/// <summary>Changes the path or the query of a request.</summary>
internal static class TargetMangler
{
    private static readonly string[] Segments =
    [
        "", ".", "..", "%2e%2e", "%2f", "%5c", "\\", "%00", "%", "%zz", "%ff", "%c0%af", "%ED%A0%80", ";a=b", "*", "{id}", ":",
        "a b", "\t", "é",
        "%E2%80%AE", "api", "v1", "bursar", "studies", "0", "-1", "9223372036854775808", new string('s', 3_000),
        new string('s', 9_000), "%25", "~",
        "000000000000000000000000", "FFFFFFFFFFFFFFFFFFFFFFFF", "health", "live", "\0", "\x80",
    ];

    private static readonly string[] Forms =
    [
        "*", "", "//", "/", "http://127.0.0.1/", "http://evil.example/api/v1/users/me/", "https:///", "127.0.0.1:443", "/?",
        "/#", "/?#", "?", "api/v1",
        "/API/V1/USERS/ME/", "/api", "/api/", "/api/v1", "/api/v2/x", "/bursar", "/bursar/v1", "/bursar/v1/", "/health/live",
        "/health/ready",
        "/.well-known/study/jwks.json", "/metrics", "/favicon.ico", "/index.html", "http://", "HTTP/1.1", "/\u00e9",
    ];

    /// <summary>Characters that end a request's target before its end, so that its first line is broken.</summary>
    private const string Breaking = " \t\r\n\0";

    public static Request Mangle(Random random, Request request, Cast cast) => random.Next(8) switch
    {
        0 => Put(request, random.Of(Forms), Reach.Socket),
        1 or 2 => Put(request, Segment(random, request.Target, cast), Reach.Server),
        3 => Put(request, TextMangler.Mangle(random, request.Target), Reach.Socket),
        _ => Put(request, Query(random, request.Target, cast), Reach.Dialect),
    };

    private static Request Put(Request request, string target, Reach reach)
    {
        var isSplit = target.AsSpan().IndexOfAny(Breaking) >= 0;
        var isBroken = isSplit || !target.StartsWith('/') || target.Length > 8_000 || target.Any(one => one > '~');
        var isEscaped = reach != Reach.Dialect && target.Contains('%', StringComparison.Ordinal);
        return (request with { Target = target }).At(isBroken || isEscaped ? Reach.Socket : reach);
    }

    private static string Segment(Random random, string target, Cast cast)
    {
        var segments = target.Split('/').ToList();
        var at = random.Next(segments.Count);
        var other = random.OneIn(2) ? random.Of([.. cast.Values]) : random.Of(Segments);
        switch (random.Next(4))
        {
            case 0: segments.Insert(at, other); break;
            case 1: segments.RemoveAt(at); break;
            default: segments[at] = other; break;
        }
        return $"/{string.Join('/', segments).TrimStart('/')}";
    }

    private static string Query(Random random, string target, Cast cast)
    {
        var mark = target.IndexOf('?');
        var parameters = mark < 0 ? [] : target[(mark + 1)..].Split('&').ToList();
        var name = parameters.Count > 0 && random.OneIn(2) ? random.Of(parameters).Split('=')[0] : random.Of(Nasty.Names);
        var value = random.Next(5) switch
        {
            0 => random.Of([.. cast.Values]),
            1 => random.Of(Nasty.Values),
            _ => random.Of(Nasty.Texts),
        };
        var one = random.Next(8) switch
        {
            0 => Escape(name),
            1 => $"{Escape(name)}=",
            2 => $"{Escape(name)}={Escape(value)}=x",
            3 => $"={Escape(value)}",
            _ => $"{Escape(name)}={Escape(value)}",
        };
        if (parameters.Count > 0 && random.OneIn(2)) parameters[random.Next(parameters.Count)] = one;
        else parameters.Add(one);
        return $"{(mark < 0 ? target : target[..mark])}?{string.Join('&', parameters)}";
    }

    /// <summary>Whatever it is, it is a legal query; at most what fits a first line.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var one in text.AsSpan(0, Math.Min(text.Length, 600)))
        {
            if (char.IsAsciiLetterOrDigit(one) || "-._~:/,".Contains(one, StringComparison.Ordinal)) escaped.Append(one);
            else escaped.Append('%').Append(((int)one).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }
        return escaped.ToString();
    }
}
