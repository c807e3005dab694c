using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>
/// Debian's Chromium, started once for all tests. Each person has a context, which shares nothing with the others.
/// </summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
        // The labs' pages come from addresses that the tests answer themselves, which Chromium takes for public ones.
        "--disable-features=LocalNetworkAccessChecks",
    ];

    /// <summary>How long a test waits for what must come: long enough for a machine that is busy.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim _one = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>A new person at a browser; skips the test where there is none.</summary>
    /// <param name="width">The width of the window, in pixels.</param>
    /// <param name="dark">Whether the person prefers dark pages.</param>
    /// <param name="scripts">Whether the browser runs scripts.</param>
    /// <param name="language">The language that the person's browser asks for.</param>
    public async Task<IBrowserContext> OpenAsync(
        int width = 1440, bool dark = false, bool scripts = true, string language = "en-US")
    {
        var browser = await StartedAsync();
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
            ReducedMotion = ReducedMotion.Reduce,
            TimezoneId = "UTC",
            Locale = language,
        });
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _one.Dispose();
    }

    private async Task<IBrowser> StartedAsync()
    {
        await _one.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (_browser is not null) return _browser;
            var program = ChromiumProgram.Find();
            _playwright = await Playwright.CreateAsync();
            Assertions.SetDefaultExpectTimeout((float)Patience.TotalMilliseconds);
            return _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments });
        }
        finally
        {
            _one.Release();
        }
    }
}
