using Microsoft.AspNetCore.Http;

namespace Bursar.WebConsole;

/// <summary>
/// The time zone in which a browser shows times, if its reader chose one: it is kept in a cookie of this browser.
/// </summary>
internal static class ReaderZone
{
    private const string Cookie = "bursar_zone";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    /// <summary>The zones that can be chosen, by their IANA names.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. TimeZoneInfo.GetSystemTimeZones().Select(one => one.Id)
            .Where(one => one.Contains('/') && !one.StartsWith("Etc/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Prepend("UTC"),
    ];

    /// <summary>The zone that was chosen; null for none, or one that this machine does not know.</summary>
    public static TimeZoneInfo? Of(HttpRequest request)
        => request.Cookies[Cookie] is { Length: > 0 } name && Names.Contains(name) && TimeZoneInfo.TryFindSystemTimeZoneById(
            name, out var zone)
            ? zone
            : null;

    /// <summary>Chooses a zone; the empty name for the browser's own.</summary>
    /// <returns>Whether there is such a zone.</returns>
    public static bool TrySet(HttpResponse response, string name, bool isSecure)
    {
        if (name.Length > 0 && !Names.Contains(name)) return false;
        var options = new CookieOptions
        {
            Path = ConsoleSite.Root,
            HttpOnly = true,
            Secure = isSecure,
            SameSite = SameSiteMode.Lax,
            IsEssential = true,
        };
        if (name.Length == 0)
        {
            response.Cookies.Delete(Cookie, options);
            return true;
        }
        options.MaxAge = Lifetime;
        response.Cookies.Append(Cookie, name, options);
        return true;
    }
}
