using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>The language of the pages is the browser's: all of them, and nothing of another one between.</summary>
public sealed class GermanTests(Chromium chromium)
{
    /// <summary>What English pages say, and German ones do not.</summary>
    private static readonly HashSet<string> English =
    [
        .. Texts.File.In("en").Values.Except(Texts.File.In("de").Values)
            .Where(text => !text.Contains('{', StringComparison.Ordinal)),
    ];

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Pages_OfABrowserInGerman_AreGerman(int width)
    {
        await using var all = await ProviderHouse.StartAsync(("Bursar:OpenRegistration", "true"));
        var house = all.House;
        await house.CreateHitAsync(WorkHouse.Html("<p>Was ist das?</p><input name=label value=Katze aria-label=Was>", 300));
        using var lab = await house.OpenWorkspaceAsync();
        await lab.PublishAsync("https://lab.example.org/memory", "Wörter merken");
        await using var ada = await Person.ArriveAsync(chromium, house, width: width, language: "de-AT");

        await CheckAsync("Aufgaben");
        await Assertions.Expect(ada.Page.GetByText("0,50 $")).ToBeVisibleAsync();
        await ada.FollowAsync("Name the animal");
        await CheckAsync("Name the animal");
        await ada.PressAsync("Annehmen");
        await ada.ReachWorkAsync();
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Timer)).ToContainTextAsync("Verbleibende Zeit");
        await CheckAsync("Name the animal");
        await ada.Task.Locator("#submitButton").ClickAsync();
        await CheckAsync("Abgesendet");
        await ada.GoAsync("/tasks");
        await ada.FollowAsync("Wörter merken");
        await ada.PressAsync("Platz reservieren");
        await ada.ReachWorkAsync();
        await CheckAsync("Wörter merken");
        await ada.PressAsync("Beginnen");
        await ada.PressAsync("Absenden");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Geben Sie den Code ein");
        await CheckAsync("Wörter merken");
        await ada.PressAsync("Ich habe keinen Code");
        await CheckAsync("Abgesendet");
        await SurveyStudyTests.PublishAsync(lab, "Geschmack");
        await ada.GoAsync("/tasks");
        await ada.FollowAsync("Geschmack");
        await ada.PressAsync("Annehmen");
        await ada.ReachWorkAsync();
        await ada.PressAsync("Weiter");
        await Assertions.Expect(ada.Page.Locator(".problem")).ToHaveCountAsync(1);
        await CheckAsync("Geschmack");
        await ada.Page.GetByLabel("Leek").CheckAsync();
        await ada.PressAsync("Weiter");
        await Assertions.Expect(ada.Page.GetByText("Seite 2 von 2.")).ToBeVisibleAsync();
        await CheckAsync("Geschmack");
        await ada.PressAsync("Zurück");
        await Assertions.Expect(ada.Page.GetByText("Seite 1 von 2.")).ToBeVisibleAsync();
        foreach (var (path, heading) in new[]
        {
            ("/work", "Meine Arbeit"), ("/earnings", "Verdienst"), ("/messages", "Nachrichten"),
            ("/earnings/account", "Ihr Auszahlungskonto"), ("/earnings/days", "Verdienst nach Tagen"),
            ("/account/delete", "Zugang löschen"), ("/account", "Ihr Zugang"),
            ("/forgotten", "Passwort vergessen?"), ("/nowhere", "Hier ist nichts"),
        })
        {
            await ada.GoAsync(path);
            await CheckAsync(heading);
        }
        await ada.PressAsync("Abmelden");
        await CheckAsync("Anmelden");
        await ada.GoAsync("/register");
        await ada.Page.GetByLabel("Name oder E-Mail-Adresse").FillAsync("bea");
        await ada.Page.GetByLabel("Neues Passwort").FillAsync("aaaaaaaaaaaaaaaa");
        await ada.PressAsync("Registrieren");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("mindestens vier verschiedene Zeichen");
        await CheckAsync("Registrieren");
        await ada.FollowAsync("Weiter mit Example University");
        await Assertions.Expect(ada.Page.GetByText("weiß, wer Sie sind")).ToBeVisibleAsync();
        await CheckAsync("Registrieren");
        await ada.PressAsync("Registrieren");
        await CheckAsync("Aufgaben");
        await ada.GoAsync("/account");
        await ada.PressAsync("Example University trennen");
        await CheckAsync("Ihr Zugang");
        await ada.PressAsync("Abmelden");
        await ada.SeesAsync("Anmelden");
        await ada.GoAsync("/code");
        await ada.Page.GetByLabel("Ihr Code").FillAsync("abcd");
        await ada.PressAsync("Zurückkehren");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Ein Code hat 24 Buchstaben und Ziffern.");
        await CheckAsync("Mit Ihrem Code zurückkehren");
        await ada.Page.GotoAsync((await AnonymousTests.LinkAsync(house, most: 1)).Link);
        await CheckAsync("Teilnehmen bei Language Lab");
        await ada.Page.GetByRole(AriaRole.Checkbox).CheckAsync();
        await ada.PressAsync("Teilnehmen");
        await CheckAsync("Notieren Sie Ihren Code");
        await ada.GoAsync("/account");
        await CheckAsync("Ihr Zugang");

        async Task CheckAsync(string heading)
        {
            await ada.SeesAsync(heading);
            Assert.Equal("de", await ada.Page.Locator("html").GetAttributeAsync("lang"));
            var said = await ada.Page.EvaluateAsync<string[]>("""
                () => {
                  const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  const said = [];
                  while (all.nextNode()) said.push(all.currentNode.data.trim());
                  return said;
                }
                """);
            Assert.DoesNotContain(said, English.Contains);
            await LookTests.KeepAsync(ada, $"german-{heading.Replace(' ', '-')}-{width}");
            await ada.IsAccessibleAsync();
        }
    }
}
