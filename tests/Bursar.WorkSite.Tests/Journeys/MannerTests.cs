using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>
/// Pages of our own, each written in the manner of a tool that labs use: each is previewed, accepted and submitted.
/// </summary>
public sealed class MannerTests(Chromium chromium)
{
    private static readonly Dictionary<string, string> Frames = new()
    {
        // jsPsych: the id in the query, the data in the body.
        ["query and body"] = """
            <button id="send">Send</button><script>
            const p = new URLSearchParams(location.search);
            document.getElementById("send").onclick = () => {
              const f = document.createElement("form");
              f.method = "POST";
              f.action = p.get("turkSubmitTo") + "/mturk/externalSubmit?assignmentId=" + p.get("assignmentId");
              const i = document.createElement("input"); i.name = "label"; i.value = "cat";
              f.appendChild(i); document.body.appendChild(f); f.submit();
            };</script>
            """,
        // nodekit: the address relative to the host.
        ["relative to the host"] = """
            <form id="f" method="post"><input type="hidden" name="assignmentId" id="a"><input name="label" value="cat">
            <button id="send">Send</button></form><script>
            const p = new URLSearchParams(location.search);
            document.getElementById("a").value = p.get("assignmentId");
            document.getElementById("f").action = new URL("mturk/externalSubmit", p.get("turkSubmitTo")).toString();</script>
            """,
        // simple-amt and mmturkey: joined as strings, one of them with a slash too many; the regular expression does not decode.
        ["a slash too many"] = """
            <form id="f" method="post"><input type="hidden" name="assignmentId" id="a"><input name="label" value="cat">
            <input type="submit" id="send"></form><script>
            const get = (name) => (new RegExp("[?&]" + name + "=([^&#]*)").exec(location.href) || [])[1] || "";
            document.getElementById("a").value = get("assignmentId");
            document.getElementById("f").action = get("turkSubmitTo") + "/" + "/mturk/externalSubmit";</script>
            """,
        // Old helpers used GET: a page asks, and its button posts the same fields.
        ["get"] = """
            <form id="f" method="get"><input type="hidden" name="assignmentId" id="a"><input name="label" value="cat">
            <button id="send">Send</button></form><script>
            const p = new URLSearchParams(location.search);
            document.getElementById("a").value = p.get("assignmentId");
            document.getElementById("f").action = p.get("turkSubmitTo") + "/mturk/externalSubmit";</script>
            """,
        ["in parts"] = """
            <form id="f" method="post" enctype="multipart/form-data"><input type="hidden" name="assignmentId" id="a">
            <input name="label" value="cat"><input type="file" name="file"><button id="send">Send</button></form><script>
            const p = new URLSearchParams(location.search);
            document.getElementById("a").value = p.get("assignmentId");
            document.getElementById("f").action = p.get("turkSubmitTo") + "/mturk/externalSubmit";</script>
            """,
    };

    private static readonly Dictionary<string, string> Pages = new()
    {
        // The templates of MTurk's own site: no form, no button.
        ["no form"] = """<p>What is it?</p><input name="label" value="cat">""",
        ["a whole document without a form"] = """
            <!DOCTYPE html><html><head><title>T</title><style>p { color: red }</style></head>
            <body><p>What is it?</p><label>It is <input name="label" value="cat"></label>
            <button type="button" onclick="document.body.dataset.played = 1">Play</button></body></html>
            """,
        ["turkSetAssignmentID without its script"] = """
            <form name="mturk_form" method="post" id="mturk_form" action="https://workersandbox.mturk.com/mturk/externalSubmit">
            <input type="hidden" value="" name="assignmentId" id="assignmentId"/><input name="label" value="cat">
            <p><input type="submit" id="submitButton" value="Submit"/></p></form><script>turkSetAssignmentID();</script>
            """,
        // AWS's samples.
        ["MTurk's addresses"] = """
            <html><head><script src='https://s3.amazonaws.com/mturk-public/externalHIT_v1.js'></script></head><body>
            <form name='mturk_form' method='post' id='mturk_form' action='https://www.mturk.com/mturk/externalSubmit'>
            <input type='hidden' value='' name='assignmentId' id='assignmentId'/><input name="label" value="cat">
            <p><input type='submit' id='submitButton' value='Submit' /></p></form>
            <script language='Javascript'>turkSetAssignmentID();</script></body></html>
            """,
        // amti: an address of its own server.
        ["a relative address"] = """
            <form action="/mturk/externalSubmit" method="post"><input name="label" value="cat">
            <input type="submit" id="submitButton" value="Submit"></form>
            """,
    };

    public static TheoryData<string> FrameManners => [.. Frames.Keys];

    public static TheoryData<string> PageManners => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(FrameManners))]
    public async Task ExternalQuestion_InThatManner_IsSubmitted(string manner)
    {
        await using var house = await WorkHouse.StartAsync();
        var page = $"<!DOCTYPE html><html lang=\"en\"><title>Lab</title><body>{Frames[manner]}</body></html>";
        var hit = await house.CreateHitAsync(WorkHouse.External(house.Labs.Publish("/task", page)));
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.AcceptAsync("Name the animal");

        await ada.Task.Locator("#send").ClickAsync();
        if (manner == "get") await ada.Task.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();

        await ada.SeesAsync("Submitted");
        await AnswerIsCatAsync(house, hit);
    }

    [Theory]
    [MemberData(nameof(PageManners))]
    public async Task HtmlQuestion_InThatManner_IsPreviewedAndSubmitted(string manner)
    {
        await using var house = await WorkHouse.StartAsync();
        var hit = await house.CreateHitAsync(WorkHouse.Html(Pages[manner]));
        await using var ada = await Person.ArriveAsync(chromium, house);

        await ada.FollowAsync("Name the animal");
        if (manner != "a relative address")
        {
            await Assertions.Expect(ada.Task.Locator("#submitButton")).ToBeDisabledAsync();
            await Assertions.Expect(ada.Task.Locator("#submitButton")).ToHaveValueAsync(
                "You must ACCEPT the HIT before you can submit the results.");
        }
        await ada.PressAsync("Accept");
        await ada.ReachWorkAsync();
        await Assertions.Expect(ada.Task.Locator("input[name=assignmentId]")).ToHaveValueAsync(
            new Uri(ada.Page.Url).Segments[^1].ToUpperInvariant());
        await ada.Task.Locator("#submitButton").ClickAsync();

        await ada.SeesAsync("Submitted");
        await AnswerIsCatAsync(house, hit);
        var question = (await house.CallAsync("GetHIT", new { HITId = hit })).GetProperty("HIT").GetProperty("Question");
        Assert.Equal(WorkHouse.Html(Pages[manner]), question.GetString());
    }

    [Fact]
    public async Task Page_InAWindowOfItsOwn_IsSubmittedAndTheSiteGoesOn()
    {
        await using var house = await WorkHouse.StartAsync();
        await house.CreateHitAsync(WorkHouse.Html(Pages["no form"]));
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.AcceptAsync("Name the animal");

        var window = await ada.Page.RunAndWaitForPopupAsync(() => ada.FollowAsync("Open it in a new window"));
        await window.Locator("#submitButton").ClickAsync();

        await Assertions.Expect(window.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Submitted");
        await ada.SeesAsync("Submitted");
    }

    [Fact]
    public async Task Fields_OfOneName_AreJoined()
    {
        await using var house = await WorkHouse.StartAsync();
        var hit = await house.CreateHitAsync(WorkHouse.Html("""
            <input type="checkbox" name="seen" value="cat" checked><input type="checkbox" name="seen" value="dog" checked>
            <input type="checkbox" name="seen" value="cow">
            """));
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.AcceptAsync("Name the animal");

        await ada.Task.Locator("#submitButton").ClickAsync();

        await ada.SeesAsync("Submitted");
        await AnswerIsAsync(house, hit, "<QuestionIdentifier>seen</QuestionIdentifier><FreeText>cat|dog</FreeText>");
    }

    private static Task AnswerIsCatAsync(WorkHouse house, string hit)
        => AnswerIsAsync(house, hit, "<QuestionIdentifier>label</QuestionIdentifier><FreeText>cat</FreeText>");

    private static async Task AnswerIsAsync(WorkHouse house, string hit, string answer)
        => Assert.Contains(
            answer, Assert.Single(await house.AssignmentsAsync(hit)).GetProperty("Answer").GetString(), StringComparison.Ordinal);
}
