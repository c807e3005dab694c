namespace Bursar.WebConsole.Tests;

/// <summary>
/// Operations are tried in the browser: with the keyboard alone and without a script; in light and dark, on a phone and on a wide
/// screen.
/// </summary>
public sealed class TryTests(Browser browser)
{
    private const int MostTabs = 12;

    [Fact]
    public async Task Reader_WithTheKeyboardAlone_CreatesAHitAndSeesTheBalanceMove()
    {
        await using var demo = await TestServer.StartDemoAsync(ConsoleServer.Start);
        var page = await browser.OpenAsync(demo.Address, hasScript: false);
        await page.VisitAsync("/docs/mturk/CreateHIT");

        await page.Locator("#try summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var send = page.Locator("#try button:focus");
        for (var tab = 0; tab < MostTabs && await send.CountAsync() == 0; tab++) await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#outcome")).ToHaveTextAsync("200 OK");
        await Assertions.Expect(page.Locator(".outcome table")).ToContainTextAsync("9994.00 USD");
        // The form is there again, with what was typed: Enter in a field sends it.
        await page.GetByLabel("Secret access key").FillAsync("another");
        await page.GetByLabel("Secret access key").PressAsync("Enter");
        await Assertions.Expect(page.Locator("#outcome")).ToContainTextAsync("400");
    }

    [Fact]
    public async Task FormAndOutcome_InEveryLook_AreAccessible()
    {
        await using var demo = await TestServer.StartDemoAsync(ConsoleServer.Start);

        await Task.WhenAll(
            LookAsync(demo, 390, isDark: false), LookAsync(demo, 390, isDark: true),
            LookAsync(demo, 1_440, isDark: false), LookAsync(demo, 1_440, isDark: true));
    }

    private async Task LookAsync(TestServer demo, int width, bool isDark)
    {
        var look = $"{(isDark ? "dark" : "light")}-{width}";
        var page = await browser.OpenAsync(demo.Address, width, isDark);
        await page.VisitAsync("/docs/prolific/get-submission");
        await page.GetByText("Try it", new() { Exact = true }).ClickAsync();
        await page.TakePictureAsync($"try-form-{look}");
        await page.MustBeAccessibleAsync($"a form without its thing {look}");
        await page.PressAsync("Send");
        await Assertions.Expect(page.Locator("#outcome")).ToBeVisibleAsync();
        await page.TakePictureAsync($"try-refused-{look}");
        await page.MustBeAccessibleAsync($"a refusal {look}");
        await page.VisitAsync("/docs/bursar/create-top-up");
        await page.GetByText("Try it", new() { Exact = true }).ClickAsync();
        await page.PressAsync("Send");
        await Assertions.Expect(page.Locator(".outcome table")).ToBeVisibleAsync();
        await page.TakePictureAsync($"try-moved-{look}");
        await page.MustBeAccessibleAsync($"a balance that moved {look}");
    }
}
