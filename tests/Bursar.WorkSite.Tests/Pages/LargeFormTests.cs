using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>What is too large for a form is refused with a page that says so, and the browser keeps what was entered.</summary>
public sealed class LargeFormTests(Chromium chromium)
{
    [Theory]
    [InlineData("en-US")]
    [InlineData("de-AT")]
    public async Task Form_TooLarge_IsAnsweredWithTheLimitAndIsStillThere(string language)
    {
        string Say(string key, params object[] values) => string.Format(null, Texts.File.In(language[..2])[key], values);

        await using var house = await WorkHouse.StartAsync();
        await using var ada = await Person.ArriveAsync(chromium, house, language: language);
        await ada.GoAsync("/earnings/account");
        var holder = ada.Page.Locator("[name=holder]");
        await holder.FillAsync("Ada Lovelace");
        await ada.Page.EvaluateAsync(
            """
            () => {
              const file = document.createElement('textarea');
              file.name = 'x';
              file.hidden = true;
              file.value = 'x'.repeat(5 << 20);
              document.querySelector("[name=holder]").form.append(file);
            }
            """);

        var answer = await ada.Page.RunAndWaitForResponseAsync(
            () => ada.Page.EvaluateAsync("() => document.querySelector('[name=holder]').form.submit()"),
            response => response.Request.Method == "POST");

        Assert.Equal(413, answer.Status);
        await ada.SeesAsync(Say("Unread.Title"));
        await Assertions.Expect(ada.Page.Locator("main")).ToContainTextAsync(Say("Fields.TooLarge", 1));
        await ada.IsAccessibleAsync();
        await ada.Page.GoBackAsync();
        await Assertions.Expect(holder).ToHaveValueAsync("Ada Lovelace");
    }
}
