using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>The servers of requesters, each under a host name of its own, as a browser sees them.</summary>
internal sealed class Labs
{
    /// <summary>Where a page lies.</summary>
    public const string Origin = "https://lab.example.org";

    private readonly ConcurrentDictionary<string, string> _pages = new(StringComparer.Ordinal);

    /// <summary>Puts a page on a server.</summary>
    /// <returns>Its address.</returns>
    public string Publish(string path, string html)
    {
        _pages[path] = html;
        return Origin + path;
    }

    /// <summary>Answers requests to those servers in a browser.</summary>
    public Task AnswerInAsync(IBrowserContext context) => context.RouteAsync($"{Origin}/**", async route =>
    {
        var path = new Uri(route.Request.Url).AbsolutePath;
        await route.FulfillAsync(_pages.TryGetValue(path, out var html)
            ? new() { Status = 200, ContentType = "text/html; charset=utf-8", Body = html }
            : new() { Status = 404, Body = "not found" });
    });
}
