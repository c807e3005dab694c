using System.Collections.Concurrent;
using Deque.AxeCore.Commons;

namespace Bursar.WebConsole.Tests;

/// <summary>Debian's Chromium, started once for all tests. Each test gets a context of its own: cookies, colours, size.</summary>
public sealed class Browser : IAsyncDisposable
{
    private const float Patience = 120_000;
    private const string Program = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static readonly Lazy<string> Axe = new(() => new BundledAxeScriptProvider().GetScript());

    private readonly SemaphoreSlim _start = new(1);
    private readonly ConcurrentBag<IBrowserContext> _contexts = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Opens a page of a server; skips the test where there is no browser.</summary>
    public async Task<IPage> OpenAsync(
        Uri server, int width = 1_440, bool isDark = false, bool hasScript = true, string zone = "UTC")
    {
        var browser = await StartAsync();
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = server.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = hasScript,
            TimezoneId = zone,
            ReducedMotion = ReducedMotion.Reduce,
            AcceptDownloads = true,
        });
        if (hasScript) await context.AddInitScriptAsync(Axe.Value);
        context.SetDefaultTimeout(Patience); // On a busy machine; nothing waits as long as this where it works.
        Assertions.SetDefaultExpectTimeout(Patience);
        _contexts.Add(context);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts) await context.DisposeAsync();
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _start.Dispose();
    }

    private async Task<IBrowser> StartAsync()
    {
        if (!File.Exists(Program)) Prerequisite.Missing("Chromium (Debian's package chromium)");
        await _start.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(
                new() { ExecutablePath = Program, Args = Arguments });
        }
        finally
        {
            _start.Release();
        }
    }
}
