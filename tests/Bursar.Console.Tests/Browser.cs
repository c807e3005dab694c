using System.Collections.Concurrent;
using Deque.AxeCore.Commons;

namespace Bursar.WebConsole.Tests;

/// <summary>
/// Debian's Chromium, started once for all tests. Each test gets contexts of its own: cookies, colours, size. They are closed
/// when it ends: an open page goes on asking a server that is gone.
/// </summary>
public sealed class Browser : IAsyncDisposable
{
    private const float Patience = 120_000;

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static readonly Lazy<string> Axe = new(() => new BundledAxeScriptProvider().GetScript());

    private static readonly ConcurrentDictionary<string, ConcurrentBag<IBrowserContext>> Open = new(StringComparer.Ordinal);
    private static readonly ConcurrentBag<Task> Closing = [];

    private readonly SemaphoreSlim _start = new(1);
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
        Open.GetOrAdd(TestContext.Current.Test!.UniqueID, _ => []).Add(context);
        return await context.NewPageAsync();
    }

    /// <summary>Closes what a test has opened.</summary>
    internal static void Close(string test)
    {
        if (!Open.TryRemove(test, out var contexts)) return;
        foreach (var context in contexts) Closing.Add(context.DisposeAsync().AsTask());
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(Closing);
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _start.Dispose();
    }

    private async Task<IBrowser> StartAsync()
    {
        await _start.WaitAsync();
        try
        {
            var program = ChromiumProgram.Find();
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments });
        }
        finally
        {
            _start.Release();
        }
    }
}
