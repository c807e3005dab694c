using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>What a requester wrote cannot act as the participant, read the site's cookies or move the window.</summary>
public sealed class ContentTests(Chromium chromium)
{
    private const string Attempts = """
        <p id="found">running</p><script>
        (async () => {
          const site = new URLSearchParams(location.search).get("turkSubmitTo");
          const found = [];
          const attempt = async (name, what) => {
            try { const got = await what(); if (got) found.push(name + ": " + got); } catch { /* Refused. */ }
          };
          await attempt("cookie", () => document.cookie);
          await attempt("parent's document", () => parent.document.body.innerHTML);
          await attempt("parent's address", () => parent.location.href);
          await attempt("frame element", () => frameElement && frameElement.outerHTML);
          await attempt("site's pages", async () => (await fetch(site + "/earnings", { credentials: "include" })).text());
          await attempt("moved window", () => { top.location.href = location.origin + "/moved"; return ""; });
          await fetch(site + "/sign-out", { method: "POST", mode: "no-cors", credentials: "include" }).catch(() => {});
          const form = document.createElement("form");
          form.method = "post"; form.action = site + "/sign-out"; form.target = "other";
          const frame = document.createElement("iframe"); frame.name = "other"; frame.id = "other";
          document.body.append(frame, form);
          frame.onload = () => { document.getElementById("found").textContent = found.join(", ") || "nothing"; };
          form.submit();
        })();
        </script><input name="label" value="x">
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Page_ThatAttacks_FindsNothingAndChangesNothing(bool isExternal)
    {
        await using var house = await WorkHouse.StartAsync();
        await house.CreateHitAsync(isExternal
            ? WorkHouse.External(house.Labs.Publish("/bad", $"<!DOCTYPE html><title>Bad</title>{Attempts}"))
            : WorkHouse.Html(Attempts));
        await using var ada = await Person.ArriveAsync(chromium, house);

        await ada.AcceptAsync("Name the animal");
        var address = ada.Page.Url;

        await Assertions.Expect(ada.Task.Locator("#found")).ToHaveTextAsync("nothing");
        Assert.Equal(address, ada.Page.Url);
        await ada.GoAsync("/earnings");
        await ada.SeesAsync("Earnings");
    }

    /// <summary>A window that it opens is not sandboxed, and still cannot move the site's.</summary>
    [Fact]
    public async Task Page_ThatOpensAWindow_CannotMoveTheSite()
    {
        await using var house = await WorkHouse.StartAsync();
        var moving = house.Labs.Publish("/window", """
            <!DOCTYPE html><title>W</title><p id="did">no</p><script>
            try { opener.top.location = location.origin + "/moved"; } catch { /* Refused. */ }
            document.getElementById("did").textContent = "tried";</script>
            """);
        await house.CreateHitAsync(WorkHouse.Html($"<button type=\"button\" onclick=\"window.open('{moving}')\">Open</button>"));
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.AcceptAsync("Name the animal");
        var address = ada.Page.Url;

        var window = await ada.Page.RunAndWaitForPopupAsync(
            () => ada.Task.GetByRole(AriaRole.Button, new() { Name = "Open" }).ClickAsync());
        await Assertions.Expect(window.Locator("#did")).ToHaveTextAsync("tried");
        await window.CloseAsync();

        Assert.Equal(address, ada.Page.Url);
        await Assertions.Expect(ada.Heading).ToHaveTextAsync("Name the animal");
    }

    [Fact]
    public async Task Address_OfContent_WorksForItsPageAndItsTimeOnly()
    {
        await using var house = await WorkHouse.StartAsync();
        await house.CreateHitAsync(WorkHouse.Html("<input name=label>"), "First");
        await house.CreateHitAsync(WorkHouse.Html("<input name=secret>"), "Second");
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.FollowAsync("First");
        var first = await ada.Page.Locator("iframe.task").GetAttributeAsync("src");
        await ada.GoAsync("/tasks");
        await ada.FollowAsync("Second");
        var second = await ada.Page.Locator("iframe.task").GetAttributeAsync("src");

        // The address of the one, with the signature of the other.
        var (one, other) = (new Uri(first!).Segments, new Uri(second!).Segments);
        var forged = new Uri(new Uri(first!), string.Concat([.. other[..^1], one[^1]]));

        Assert.Equal(200, await StatusAsync(first!));
        Assert.Equal(410, await StatusAsync(forged.ToString()));
        house.Server.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(410, await StatusAsync(first!));

        async Task<int> StatusAsync(string url) => (await ada.Page.APIRequest.GetAsync(url)).Status;
    }

    [Fact]
    public async Task Script_InTitlesAnswersAndReasons_IsText()
    {
        const string script = "<script>document.title='moved'</script><img src=x onerror=\"document.title='moved'\">";
        await using var house = await WorkHouse.StartAsync();
        var hit = await house.CreateHitAsync(WorkHouse.Html("<input name=label value=cat>"), script);
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.AcceptAsync(script);
        await ada.Task.Locator("#submitButton").ClickAsync();
        await ada.SeesAsync("Submitted");
        var assignment = Assert.Single(await house.AssignmentsAsync(hit)).GetProperty("AssignmentId").GetString();
        await house.CallAsync("RejectAssignment", new { AssignmentId = assignment, RequesterFeedback = script });

        await ada.GoAsync("/earnings");

        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Link, new() { Name = script })).ToBeVisibleAsync();
        await Assertions.Expect(ada.Page.Locator("q")).ToHaveTextAsync(script);
        Assert.Equal("Earnings · Lab pool", await ada.Page.TitleAsync());
    }
}
