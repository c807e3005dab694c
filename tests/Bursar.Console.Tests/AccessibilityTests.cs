namespace Bursar.WebConsole.Tests;

/// <summary>
/// Every page in light and dark, on a phone and on a wide screen: no violation of WCAG 2.2 AA, no sideways scrolling.
/// </summary>
public sealed class AccessibilityTests(Browser browser)
{
    [Fact]
    public async Task EveryPage_InEveryLook_IsAccessible()
    {
        await using var server = await ConsoleServer.StartAsync();
        var (study, work) = await Scene.FillAsync(server);
        var link = await server.MakeLinkAsync(server.BoId);
        var invitation = await server.InviteAsync(server.Dollars, server.AdaId, "new@example.org");
        var pages = PagesOf(server.DollarsPath, study, work);

        await Task.WhenAll(
            LookAtAllAsync(server, link, invitation, pages, 390, isDark: false),
            LookAtAllAsync(server, link, invitation, pages, 390, isDark: true),
            LookAtAllAsync(server, link, invitation, pages, 1_440, isDark: false),
            LookAtAllAsync(server, link, invitation, pages, 1_440, isDark: true));
    }

    private async Task LookAtAllAsync(
        ConsoleServer server, string link, string invitation, (string Name, string Path, int Status)[] pages, int width,
            bool isDark)
    {
        var look = $"{(isDark ? "dark" : "light")}-{width}";
        var stranger = await browser.OpenAsync(server.Address, width, isDark);
        foreach (var (name, path, status) in OpenPages(link, invitation)) await LookAsync(stranger, look, name, path, status);
        var ada = await server.OpenAsync(browser, server.AdaId, width, isDark);
        foreach (var (name, path, status) in pages) await LookAsync(ada, look, name, path, status);
        var olga = await server.OpenAsync(browser, server.OlgaId, width, isDark);
        foreach (var (name, path, status) in OperatorPages) await LookAsync(olga, look, name, path, status);
        var bo = await server.OpenAsync(browser, server.BoId, width, isDark);
        foreach (var (name, path, status) in EmptyPagesOf(server.PoundsPath)) await LookAsync(bo, look, name, path, status);
    }

    private static async Task LookAsync(IPage page, string look, string name, string path, int status)
    {
        await page.VisitAsync(path, status);
        await page.TakePictureAsync($"{name}-{look}");
        await page.MustBeAccessibleAsync($"{name} {look}", lookOnly: look is "dark-1440" or "light-390");
    }

    private static (string Name, string Path, int Status)[] OpenPages(string link, string invitation) =>
    [
        ("sign-in", "/console/sign-in", 200),
        ("link", link, 200),
        ("link-over", "/console/link/x", 404),
        ("invitation", invitation, 200),
    ];

    private static (string Name, string Path, int Status)[] PagesOf(string book, ObjectId study, ObjectId work) =>
    [
        ("books", "/console", 200),
        ("you", "/console/you", 200),
        ("not-found", "/console/books/1", 404),
        ("account", book, 200),
        ("account-past", $"{book}?at=2026-11-03T09:05", 200),
        ("account-done", $"{book}?done=topped-up", 200),
        ("history", $"{book}/history?range=all", 200),
        ("history-none", $"{book}/history?from=2030-01-01", 200),
        ("statement", $"{book}/statement", 200),
        ("statement-filtered", $"{book}/statement?kind=payment&from=2026-11-03", 200),
        ("statement-none", $"{book}/statement?search=nothing", 200),
        ("top-up", $"{book}/top-up", 200),
        ("refund", $"{book}/refund", 200),
        ("prices", $"{book}/prices", 200),
        ("settings", $"{book}/settings", 200),
        ("log", $"{book}/log", 200),
        ("studies", $"{book}/studies", 200),
        ("studies-prolific", $"{book}/studies?of=prolific", 200),
        ("study", $"{book}/studies/{study}", 200),
        ("places", $"{book}/studies/{study}/places", 200),
        ("end", $"{book}/studies/{study}/end", 200),
        ("work", $"{book}/submissions/{work}", 200),
    ];

    private static readonly (string Name, string Path, int Status)[] OperatorPages =
    [
        ("operator", "/console/operator", 200),
        ("users", "/console/operator/users", 200),
        ("participants", "/console/operator/participants", 200),
        ("operator-log", "/console/operator/log", 200),
        ("operator-calls", "/console/operator/calls", 200),
        ("payouts", "/console/operator/payouts", 200),
        ("payouts-owed", "/console/operator/payouts?currency=USD&method=other&least=1.00", 200),
        ("payouts-none", "/console/operator/payouts?currency=GBP&method=bank&least=x", 200),
    ];

    private static (string Name, string Path, int Status)[] EmptyPagesOf(string book) =>
    [
        ("empty-account", book, 200),
        ("empty-history", $"{book}/history", 200),
        ("empty-statement", $"{book}/statement", 200),
        ("empty-studies", $"{book}/studies", 200),
        ("empty-settings", $"{book}/settings", 200),
    ];
}
