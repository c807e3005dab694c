using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Http;

/// <summary>A browser in a few words, so that people recognize their sessions: <c>Firefox on Windows</c>.</summary>
public static class BrowserLabel
{
    // In this order: what comes later is also in the names of those before.
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ];

    /// <summary>The label of the browser that sent a request; at most <see cref="Session.MaxLabel"/> characters.</summary>
    public static string Of(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        return $"{Find(Browsers, agent) ?? "A browser"} on {Find(Systems, agent) ?? "an unknown system"}";
    }

    private static string? Find((string Mark, string Name)[] known, string agent)
        => known.FirstOrDefault(one => agent.Contains(one.Mark, StringComparison.Ordinal)).Name;
}
