using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>What can be submitted: the participant's own open assignment, and nothing else.</summary>
public sealed class SubmitTests(Chromium chromium)
{
    private static readonly string Question = WorkHouse.Html("<input name=label value=cat>");

    [Fact]
    public async Task Submit_OfAnothersAssignment_IsRefusedAsIfThereWereNone()
    {
        await using var house = await WorkHouse.StartAsync();
        var hit = await house.CreateHitAsync(Question);
        await using var ada = await Person.ArriveAsync(chromium, house);
        await using var ben = await Person.ArriveAsync(chromium, house, "Ben");
        await ada.AcceptAsync("Name the animal");
        await ben.AcceptAsync("Name the animal");
        var adas = new Uri(ada.Page.Url).Segments[^1];

        var others = await SubmitAsync(ben, $"assignmentId={adas}&label=bad");
        var none = await SubmitAsync(ben, "assignmentId=65A000000000000000000001&label=bad");

        Assert.Equal((404, 404), (others.Status, none.Status));
        Assert.Equal(await none.TextAsync(), await others.TextAsync());
        Assert.Empty(await house.AssignmentsAsync(hit));
    }

    [Fact]
    public async Task Submit_ThatLacksSomething_SaysSoAndKeepsNothing()
    {
        await using var house = await WorkHouse.StartAsync();
        var hit = await house.CreateHitAsync(Question);
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.AcceptAsync("Name the animal");
        var id = new Uri(ada.Page.Url).Segments[^1];
        (string Form, string Says)[] attempts =
        [
            ("", "no assignmentId"),
            ($"assignmentid={id}&label=x", "no assignmentId"),
            ("assignmentId=ASSIGNMENT_ID_NOT_AVAILABLE&label=x", "only a preview"),
            ($"assignmentId={id}", "no answer"),
            ($"assignmentId={id}&hitId=X", "no answer"),
            ($"assignmentId={id}&label=%01", "cannot be kept"),
            ($"assignmentId={id}&label={new string('x', 65_536)}", "cannot be kept"),
        ];

        foreach (var (form, says) in attempts)
        {
            var answer = await SubmitAsync(ada, form);
            Assert.Equal((form, 400), (form, answer.Status));
            Assert.Contains(says, await answer.TextAsync(), StringComparison.Ordinal);
        }

        Assert.Empty(await house.AssignmentsAsync(hit));
        // What psiTurk sends.
        Assert.Equal(200, (await SubmitAsync(ada, $"assignmentId={id}&hitId=X&workerId=Y")).Status);
        Assert.Single(await house.AssignmentsAsync(hit));
    }

    /// <summary>
    /// The rules of a form that the site shows also hold for answers that are sent to where other tasks send theirs.
    /// </summary>
    [Fact]
    public async Task Submit_ToATaskWithAForm_FollowsTheFormsRules()
    {
        await using var house = await WorkHouse.StartAsync();
        var hit = await house.CreateHitAsync(Form.Of(
            Form.Question("sound", Form.Choice("radiobutton", "", false, "moo", "quack")),
            Form.Question("legs", Form.FreeText("<Constraints><IsNumeric minValue=\"0\" maxValue=\"8\"/></Constraints>"))));
        await house.CreateHitAsync(Question, "Draw the animal");
        await using var ada = await Person.ArriveAsync(chromium, house);
        // A task with a page of its own lets her submit to this address.
        await ada.AcceptAsync("Draw the animal");
        await ada.AcceptAsync("Name the animal");
        var id = new Uri(ada.Page.Url).Segments[^1];
        (string Form, string Says)[] attempts =
        [
            ("legs=4", "sound: Answer this question."),
            ("legs=9&sound=moo", "legs: Enter a number of 0 to 8."),
            ("legs=4&sound=bark", "sound: bark is none of its options."),
            ("legs=4&sound=moo&sound=quack", "sound: Choose one answer."),
            ("legs=4&sound=moo&tail=1", "tail: The form has no such question."),
        ];

        foreach (var (form, says) in attempts)
        {
            var answer = await SubmitAsync(ada, $"assignmentId={id}&{form}");
            Assert.Equal((form, 400), (form, answer.Status));
            Assert.Contains(says, await answer.TextAsync(), StringComparison.Ordinal);
        }

        Assert.Empty(await house.AssignmentsAsync(hit));
        Assert.Equal(200, (await SubmitAsync(ada, $"assignmentId={id}&legs=4&sound=moo")).Status);
        Assert.Contains(
            "<Answer><QuestionIdentifier>sound</QuestionIdentifier><SelectionIdentifier>moo</SelectionIdentifier></Answer>"
                + "<Answer><QuestionIdentifier>legs</QuestionIdentifier><FreeText>4</FreeText></Answer>",
            Assert.Single(await house.AssignmentsAsync(hit)).GetProperty("Answer").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task Request_ThatIsNoPost_SubmitsNothing(string method)
    {
        await using var house = await WorkHouse.StartAsync();
        var hit = await house.CreateHitAsync(Question);
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.AcceptAsync("Name the animal");
        var form = $"/mturk/externalSubmit?assignmentId={new Uri(ada.Page.Url).Segments[^1]}&label=cat";

        var answer = await ada.Page.APIRequest.FetchAsync(new Uri(house.Site, form).ToString(), new() { Method = method });

        Assert.Equal(200, answer.Status);
        Assert.Empty(await house.AssignmentsAsync(hit));
    }

    [Fact]
    public async Task Submit_Twice_KeepsTheFirst()
    {
        await using var house = await WorkHouse.StartAsync();
        var hit = await house.CreateHitAsync(Question);
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.AcceptAsync("Name the animal");
        var form = $"assignmentId={new Uri(ada.Page.Url).Segments[^1]}&label=";

        Assert.Equal(200, (await SubmitAsync(ada, form + "cat")).Status);
        var again = await SubmitAsync(ada, form + "dog");

        Assert.Equal(409, again.Status);
        Assert.Contains("Already submitted", await again.TextAsync(), StringComparison.Ordinal);
        var kept = Assert.Single(await house.AssignmentsAsync(hit)).GetProperty("Answer").GetString();
        Assert.Contains(">cat<", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_AfterSigningOut_IsRefused()
    {
        await using var house = await WorkHouse.StartAsync();
        await house.CreateHitAsync(Question);
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.AcceptAsync("Name the animal");
        var id = new Uri(ada.Page.Url).Segments[^1];
        var cookies = await ada.Page.Context.CookiesAsync();
        var kept = Assert.Single(cookies, cookie => cookie.Name == "bursar-submit");
        Assert.True(kept is { HttpOnly: true, Secure: true, SameSite: SameSiteAttribute.None, Path: "/mturk" });
        await ada.PressAsync("Sign out");
        await ada.SeesAsync("Sign in");

        await ada.Page.Context.AddCookiesAsync(
            [new() { Name = kept.Name, Value = kept.Value, Domain = kept.Domain, Path = kept.Path, Secure = true }]);

        Assert.Equal(403, (await SubmitAsync(ada, $"assignmentId={id}&label=x")).Status);
    }

    /// <summary>
    /// Another site's form carries no cookie of the session; if it did, the site would still see where it comes from.
    /// </summary>
    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task Form_OfAnotherSite_ChangesNothing(string from)
    {
        await using var house = await WorkHouse.StartAsync();
        var hit = await house.CreateHitAsync(Question);
        await using var ada = await Person.ArriveAsync(chromium, house);

        var answer = await ada.Page.APIRequest.PostAsync(
            new Uri(house.Site, $"/tasks/{hit}/accept").ToString(), new() { Headers = [new("Sec-Fetch-Site", from)] });

        Assert.Equal(403, answer.Status);
        var row = (await house.CallAsync("GetHIT", new { HITId = hit })).GetProperty("HIT");
        Assert.Equal(3, row.GetProperty("NumberOfAssignmentsAvailable").GetInt32());
    }

    private static Task<IAPIResponse> SubmitAsync(Person person, string form) => person.Page.APIRequest.PostAsync(
        new Uri(person.House.Site, "/mturk/externalSubmit").ToString(),
        new()
        {
            Headers = [new("Content-Type", "application/x-www-form-urlencoded"), new("Origin", Labs.Origin)],
            DataString = form,
        });
}
