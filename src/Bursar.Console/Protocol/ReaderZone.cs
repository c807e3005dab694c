using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Bursar.WebConsole;

/// <summary>
/// The time zone of whoever reads a page: the one that they chose for this browser, or else the browser's own, which its script
/// says in a cookie.
/// </summary>
/// <param name="Zone">The zone; UTC if neither is known.</param>
/// <param name="IsChosen">Whether it was chosen.</param>
public sealed partial record ReaderZone(TimeZoneInfo Zone, bool IsChosen)
{
    private const string Chosen = "bursar_zone";
    private const string Browsers = "bursar_browser_zone";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    /// <summary>Of a browser about which nothing is known.</summary>
    public static readonly ReaderZone Unknown = new(TimeZoneInfo.Utc, false);

    /// <summary>The zones that can be chosen, by their IANA names.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. TimeZoneInfo.GetSystemTimeZones().Select(one => one.Id)
            .Where(one => one.Contains('/') && !one.StartsWith("Etc/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Prepend("UTC"),
    ];

    /// <summary>A zone by its name, also by an older one; null if this machine knows none.</summary>
    public static TimeZoneInfo? Find(string? name)
        => name is not null && Name.IsMatch(name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;

    /// <summary>The zone of whoever sends a request.</summary>
    internal static ReaderZone Of(HttpRequest request)
    {
        if (Find(request.Cookies[Chosen]) is { } chosen) return new(chosen, IsChosen: true);
        return Find(request.Cookies[Browsers]) is { } own ? new(own, IsChosen: false) : Unknown;
    }

    /// <summary>Chooses a zone; the empty name for the browser's own.</summary>
    /// <returns>Whether there is such a zone.</returns>
    internal static bool TrySet(HttpResponse response, string name, bool isSecure)
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
            response.Cookies.Delete(Chosen, options);
            return true;
        }
        options.MaxAge = Lifetime;
        response.Cookies.Append(Chosen, name, options);
        return true;
    }

    // What a name can be made of; it is a path below the machine's zones, and must not lead out of them.
    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}\\z", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Name { get; }
}
