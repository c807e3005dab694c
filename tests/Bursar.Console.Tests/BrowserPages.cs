namespace Bursar.WebConsole.Tests;

/// <summary>What tests do with a page in the browser.</summary>
internal static class BrowserPages
{
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    private static readonly string[] Violations = ["violations"];

    /// <summary>The rules whose outcome depends on colours or on the width of the screen.</summary>
    private static readonly string[] Look = ["color-contrast", "target-size", "scrollable-region-focusable"];

    // Only what is wrong comes back: a whole result is a hundred times as long.
    private const string RunAxe =
        """
        async options => (await axe.run(document, options)).violations
          .flatMap(one => one.nodes.map(node => `${one.id}: ${one.help}: ${node.html}`))
        """;

    /// <summary>Opens a path, which must answer with that status.</summary>
    public static async Task VisitAsync(this IPage page, string path, int status = 200)
    {
        var response = await page.GotoAsync(path);
        Assert.Equal(status, response!.Status);
    }

    /// <summary>Fills a field in by its label.</summary>
    public static Task FillFieldAsync(this IPage page, string label, string value)
        => page.GetByLabel(label, new() { Exact = true }).FillAsync(value);

    /// <summary>Presses a button by its name.</summary>
    public static Task PressAsync(this IPage page, string button)
        => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Follows a link by its name.</summary>
    public static Task FollowAsync(this IPage page, string link)
        => page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();

    /// <summary>Checks that the page shows a text.</summary>
    public static async Task ShowsAsync(this IPage page, string text)
        => await Assertions.Expect(page.Locator("body")).ToContainTextAsync(text);

    /// <summary>Signs in on the page.</summary>
    public static async Task SignInAsync(this IPage page, string name)
    {
        await page.VisitAsync("/console/sign-in");
        await page.FillFieldAsync("E-mail address", name);
        await page.FillFieldAsync("Password", ConsoleServer.Password);
        await page.PressAsync("Sign in");
        await Assertions.Expect(page).ToHaveURLAsync("/console");
    }

    /// <summary>Signs out on the page, and waits until that has been done.</summary>
    public static async Task SignOutAsync(this IPage page)
    {
        await page.PressAsync("Sign out");
        await Assertions.Expect(page).ToHaveURLAsync("/console/sign-in");
    }

    /// <summary>
    /// Checks that the page, once it is whole, is accessible, and does not scroll sideways.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="what">Its name in the message.</param>
    /// <param name="lookOnly">Whether only its look is checked, because the same page was checked in another one.</param>
    public static async Task MustBeAccessibleAsync(this IPage page, string what, bool lookOnly = false)
    {
        var only = lookOnly ? new { type = "rule", values = Look } : new { type = "tag", values = Tags };
        await page.BeWholeAsync();
        var faults = await page.EvaluateAsync<string[]>(RunAxe, new { runOnly = only, resultTypes = Violations });
        Assert.True(faults.Length == 0, $"{what}: {string.Join('\n', faults)}");
        const string measure = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        var overflow = await page.EvaluateAsync<int>(measure);
        Assert.True(overflow <= 0, $"{what} is {overflow} pixels wider than the screen.");
    }

    /// <summary>Keeps a picture of the page where BURSAR_PICTURES names a directory: docs/console.md has some of them.</summary>
    public static async Task TakePictureAsync(this IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("BURSAR_PICTURES") is { Length: > 0 } directory)
            await page.ScreenshotAsync(new() { Path = Path.Combine(directory, $"{name}.png"), FullPage = true });
    }
}
