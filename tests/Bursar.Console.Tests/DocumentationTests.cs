namespace Bursar.WebConsole.Tests;

/// <summary>
/// Pages of the documentation in light and dark, on a phone and on a wide screen: no violation of WCAG 2.2 AA, no sideways
/// scrolling; and without a script.
/// </summary>
public sealed class DocumentationTests(Browser browser)
{
    private static readonly (string Name, string Path, int Status)[] Pages =
    [
        ("docs", "/docs", 200),
        ("docs-section", "/docs/prolific", 200),
        ("docs-balance", "/docs/prolific/get-workspace-balance", 200),
        ("docs-study", "/docs/prolific/create-study", 200),
        ("docs-hit", "/docs/mturk/CreateHIT", 200),
        ("docs-top-up", "/docs/bursar/create-top-up", 200),
        ("docs-guides", "/docs/guides", 200),
        ("docs-guide", "/docs/guides/console", 200),
        ("docs-search", "/docs/search?q=balance", 200),
        ("docs-none", "/docs/none", 404),
    ];

    /// <summary>Guides, which have what no other page has: long tables, commands, pictures.</summary>
    private static readonly string[] Guides =
    [
        "move-from-mturk", "try-a-prolific-program", "keep-an-own-pool", "run-it-for-a-department", "reconcile-with-prolific",
        "what-to-watch", "how-to-leave", "api", "coverage", "testing", "operating", "mcp", "benchmarks",
        "decisions/0066-the-documentation-follows-from-the-code",
    ];

    [Fact]
    public async Task EveryKindOfPage_InEveryLook_IsAccessible()
    {
        await using var server = await ConsoleServer.StartAsync();

        await Task.WhenAll(
            LookAtAllAsync(server, 390, isDark: false), LookAtAllAsync(server, 390, isDark: true),
            LookAtAllAsync(server, 1_440, isDark: false), LookAtAllAsync(server, 1_440, isDark: true));
    }

    [Fact]
    public async Task EveryGuide_OnAPhoneAndAWideScreen_IsAccessible()
    {
        await using var server = await ConsoleServer.StartAsync();

        await Task.WhenAll(
            LookAtGuidesAsync(server, 390, isDark: false, lookOnly: false),
            LookAtGuidesAsync(server, 1_440, isDark: true, lookOnly: true));
    }

    [Fact]
    public async Task Reader_WithoutScript_FindsAnOperationAndItsSample()
    {
        await using var server = await ConsoleServer.StartAsync();
        var page = await browser.OpenAsync(server.Address, hasScript: false);

        await page.VisitAsync("/console/sign-in");
        await page.FollowAsync("Documentation");
        await page.FillFieldAsync("Search the documentation", "workspace balance");
        await page.PressAsync("Search");
        await page.FollowAsync("Get workspace balance");
        await page.GetByText("Ruby", new() { Exact = true }).ClickAsync();

        await Assertions.Expect(page.Locator("details[open] code.language-ruby"))
            .ToContainTextAsync($"{server.Address.ToString().TrimEnd('/')}/api/v1/workspaces/");
    }

    private async Task LookAtGuidesAsync(ConsoleServer server, int width, bool isDark, bool lookOnly)
    {
        var page = await browser.OpenAsync(server.Address, width, isDark);
        foreach (var guide in Guides)
        {
            await page.VisitAsync($"/docs/guides/{guide}");
            await page.TakePictureAsync($"guide-{guide.Replace('/', '-')}-{width}");
            await page.MustBeAccessibleAsync($"{guide} {width}", lookOnly);
        }
    }

    private async Task LookAtAllAsync(ConsoleServer server, int width, bool isDark)
    {
        var look = $"{(isDark ? "dark" : "light")}-{width}";
        var page = await browser.OpenAsync(server.Address, width, isDark);
        foreach (var (name, path, status) in Pages)
        {
            await page.VisitAsync(path, status);
            await page.TakePictureAsync($"{name}-{look}");
            await page.MustBeAccessibleAsync($"{name} {look}");
        }
    }
}
