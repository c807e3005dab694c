using Microsoft.AspNetCore.Http;

namespace Bursar.Http;

/// <summary>
/// The language in which a request is answered. It goes with the request, as the framework's own culture does; but numbers and
/// dates are the texts' business, so that no culture's data is needed. Where nobody chooses one, it is English.
/// </summary>
public static class Language
{
    /// <summary>English, in which every text is there.</summary>
    public const string English = "en";

    private static readonly AsyncLocal<string?> Chosen = new();

    /// <summary>The language of the current request, as its two-letter code.</summary>
    public static string Current
    {
        get => Chosen.Value ?? English;
        set => Chosen.Value = value;
    }

    /// <summary>The language that a browser likes best among those that are known (RFC 9110, Accept-Language).</summary>
    /// <param name="request">The request.</param>
    /// <param name="known">The codes of the known ones.</param>
    public static string Of(HttpRequest request, IReadOnlyCollection<string> known)
    {
        // The order of those that are liked equally is kept.
        foreach (var liked in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(one => one.Quality ?? 1))
        {
            if (liked.Quality == 0) continue;
            var code = liked.Value.ToString().Split('-')[0].ToLowerInvariant();
            if (known.Contains(code)) return code;
        }
        return English;
    }
}
