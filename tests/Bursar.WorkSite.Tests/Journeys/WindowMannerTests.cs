using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>
/// Pages of our own in the manner of tools that do not work in the frame alone: those that open a window, and those that are
/// applications of one page.
/// </summary>
public sealed class WindowMannerTests(Chromium chromium)
{
    /// <summary>A page that submits what it was given, once the button is pressed.</summary>
    private const string Sends = """
        <button id="send">Send</button><script>
        const p = new URLSearchParams(location.search || location.hash.slice(location.hash.indexOf("?")));
        document.getElementById("send").onclick = () => {
          const f = document.createElement("form");
          f.method = "POST";
          f.action = p.get("turkSubmitTo") + "/mturk/externalSubmit";
          for (const name of FIELDS) {
            const i = document.createElement("input"); i.name = name; i.value = p.get(name) ?? "cat"; f.appendChild(i);
          }
          document.body.appendChild(f); f.submit();
        };</script>
        """;

    /// <summary>smile: an application of one page, whose address has a fragment before the parameters.</summary>
    [Fact]
    public async Task Page_WithItsParametersBehindAFragment_IsSubmitted()
    {
        await using var house = await WorkHouse.StartAsync();
        var page = house.Labs.Publish("/task", Page(Sends, "assignmentId", "label"));
        var hit = await house.CreateHitAsync(WorkHouse.External(page + "#/welcome/mturk/"));
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.AcceptAsync("Name the animal");

        await ada.Task.Locator("#send").ClickAsync();

        await ada.SeesAsync("Submitted");
        await AnswerHasAsync(house, hit, "<QuestionIdentifier>label</QuestionIdentifier><FreeText>cat</FreeText>");
    }

    /// <summary>psiTurk and Dallinger: the experiment is in a window of its own, which sends nothing but ids.</summary>
    [Fact]
    public async Task Page_ThatOpensAWindowWhichSendsOnlyIds_IsSubmitted()
    {
        await using var house = await WorkHouse.StartAsync();
        house.Labs.Publish("/exp", Page(Sends, "assignmentId", "hitId", "workerId"));
        var ad = house.Labs.Publish("/ad", Page("""
            <button id="begin">Begin</button><script>
            document.getElementById("begin").onclick =
              () => window.open("/exp" + location.search, "Popup", "width=600,height=400");
            </script>
            """));
        var hit = await house.CreateHitAsync(WorkHouse.External(ad));
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.AcceptAsync("Name the animal");

        var window = await ada.Page.RunAndWaitForPopupAsync(() => ada.Task.Locator("#begin").ClickAsync());
        await window.Locator("#send").ClickAsync();

        await Assertions.Expect(window.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Submitted");
        await ada.SeesAsync("Submitted");
        await AnswerHasAsync(house, hit, $"<FreeText>{ada.WorkerId}</FreeText>");
    }

    /// <summary>A slow connection: the answer is here before the script of the page around the task.</summary>
    [Fact]
    public async Task Page_SubmittedBeforeTheScriptAroundItHasCome_IsLeft()
    {
        await using var house = await WorkHouse.StartAsync();
        await house.CreateHitAsync(WorkHouse.Html("<input name=label value=cat>"));
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.FollowAsync("Name the animal");
        await ada.SeesAsync("Name the animal");
        var told = new TaskCompletionSource();
        await ada.Page.RouteAsync("**/site.js*", async script =>
        {
            await told.Task;
            await script.ContinueAsync();
        });

        await ada.PressAsync("Accept");
        await ada.ReachWorkAsync();
        await ada.Task.Locator("#submitButton").ClickAsync();
        await Assertions.Expect(ada.Task.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Submitted");
        await ada.Page.Frames[^1].WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        told.SetResult();

        await ada.SeesAsync("Submitted");
    }

    /// <summary>The script comes ten minutes after the page: the time has not stood still meanwhile.</summary>
    [Fact]
    public async Task TimeLeft_WhenTheScriptComesLate_IsWhatIsLeftThen()
    {
        await using var house = await WorkHouse.StartAsync();
        await house.CreateHitAsync(WorkHouse.Html("<input name=label value=cat>"));
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.Page.AddInitScriptAsync(
            "const now = performance.now.bind(performance); performance.now = () => now() + 600_000;");

        await ada.AcceptAsync("Name the animal");

        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Timer)).ToContainTextAsync("49:");
    }

    /// <summary>oTree: an HTMLQuestion whose link leads to a server of its own, with the parameters of the frame.</summary>
    [Fact]
    public async Task HtmlQuestion_WhoseLinkLeadsToItsServer_IsSubmitted()
    {
        await using var house = await WorkHouse.StartAsync();
        var start = house.Labs.Publish("/start", Page(Sends, "assignmentId", "label"));
        var hit = await house.CreateHitAsync(WorkHouse.Html($$"""
            <p>Open the study in a new tab.</p><a class="otree-link">Begin</a><script>
            const link = document.querySelector(".otree-link");
            link.href = "{{start}}" + location.search; link.target = "_blank";</script>
            """));
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.AcceptAsync("Name the animal");

        var window = await ada.Page.RunAndWaitForPopupAsync(() => ada.Task.Locator(".otree-link").ClickAsync());
        await window.Locator("#send").ClickAsync();

        await Assertions.Expect(window.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Submitted");
        await ada.SeesAsync("Submitted");
        await AnswerHasAsync(house, hit, "<QuestionIdentifier>label</QuestionIdentifier><FreeText>cat</FreeText>");
    }

    private static string Page(string body, params string[] fields)
    {
        var list = $"[{string.Join(", ", fields.Select(one => $"\"{one}\""))}]";
        var sent = body.Replace("FIELDS", list, StringComparison.Ordinal);
        return $"<!DOCTYPE html><html lang=\"en\"><title>Lab</title><body>{sent}</body></html>";
    }

    private static async Task AnswerHasAsync(WorkHouse house, string hit, string answer) => Assert.Contains(
        answer, Assert.Single(await house.AssignmentsAsync(hit)).GetProperty("Answer").GetString(), StringComparison.Ordinal);
}
