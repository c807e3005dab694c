using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>From PUBLISH to the money, with the researcher's own page in a tab of its own.</summary>
public sealed class ProlificStudyTests(Chromium chromium)
{
    private const string Placeholders = "?pid={{%PROLIFIC_PID%}}&study={{%STUDY_ID%}}&session={{%SESSION_ID%}}";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Study_ItsPageLeadsBack_IsSubmittedApprovedAndPaid(bool scripts)
    {
        await using var house = await WorkHouse.StartAsync();
        using var lab = await house.OpenWorkspaceAsync();
        var study = await lab.PublishAsync(PageOf(house, "DONE1") + Placeholders);
        Assert.Equal(93_70, await lab.AvailableAsync());
        await using var ada = await Person.ArriveAsync(chromium, house, scripts: scripts);

        await ada.StartAsync("Remember the words");
        var submission = new Uri(ada.Page.Url).Segments[^1];
        var tab = await OpenAsync(ada);
        Assert.EndsWith($"/memory?pid={ada.Id}&study={study}&session={submission}", tab.Url, StringComparison.Ordinal);
        await tab.GetByRole(AriaRole.Link, new() { Name = "The end" }).ClickAsync();

        await Assertions.Expect(tab.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Submitted");
        if (scripts) await ada.SeesAsync("Submitted");
        var row = Assert.Single(await lab.SubmissionsAsync(study));
        Assert.Equal("AWAITING REVIEW", row.GetProperty("status").GetString());
        Assert.Equal("DONE1", row.GetProperty("study_code").GetString());
        await lab.TransitionAsync(submission, "APPROVE");
        await ada.GoAsync("/earnings");
        await Assertions.Expect(ada.Page.Locator(".sums")).ToContainTextAsync("£1.50");
        Assert.Equal(93_70, await lab.AvailableAsync());
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1440)]
    public async Task Study_IsReserved_IsStartedOrFallsDueOrIsLetGo(int width)
    {
        await using var house = await WorkHouse.StartAsync();
        using var lab = await house.OpenWorkspaceAsync();
        var study = await lab.PublishAsync(PageOf(house, "DONE1"));
        await using var ada = await Person.ArriveAsync(chromium, house, width: width);
        await ReserveAsync(ada);
        await ada.IsAccessibleAsync();
        await LookTests.KeepAsync(ada, $"reserved-{width}");
        Assert.Equal(["RESERVED"], await StatesAsync(lab, study));

        await ada.GoAsync("/submissions/complete?cc=DONE1");
        await ada.SeesAsync("You are in no study");
        house.Server.Clock.Advance(Submission.ReservedFor);
        await DueSweep.RunAsync(house.Server.Ledger, _ => { }, TestContext.Current.CancellationToken);
        Assert.Equal(["RETURNED"], await StatesAsync(lab, study));
        await ReserveAsync(ada);
        await ada.PressAsync("Let it go");
        await ada.SeesAsync("Returned");
        await ReserveAsync(ada);
        await ada.PressAsync("Start");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Button, new() { Name = "I have no code" })).ToBeVisibleAsync();

        Assert.Equal(["RETURNED", "RETURNED", "ACTIVE"], await StatesAsync(lab, study));
    }

    /// <summary>A study that asks for it gets its participants with a token, made when they go there.</summary>
    [Fact]
    public async Task Study_WithASignedAddress_IsOpenedWithATokenThatItsKeysVerify()
    {
        await using var house = await WorkHouse.StartAsync();
        using var lab = await house.OpenWorkspaceAsync();
        // A browser follows a redirect to a server that really listens, and to no other.
        await using var server = await Receiver.StartAsync();
        server.Next(http =>
        {
            http.Response.ContentType = "text/html";
            return http.Response.WriteAsync("<h1>Twenty words</h1>");
        });
        var page = server.Url + Placeholders;
        var study = await lab.PublishAsync(page, more: new { is_external_study_url_secure = true });
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.StartAsync("Remember the words");
        var submission = new Uri(ada.Page.Url).Segments[^1];
        // Long after the page was shown, the token is new.
        house.Server.Clock.Advance(TimeSpan.FromMinutes(5));

        var tab = await OpenAsync(ada);

        var address = page.Replace("{{%PROLIFIC_PID%}}", $"{ada.Id}", StringComparison.Ordinal)
            .Replace("{{%STUDY_ID%}}", study, StringComparison.Ordinal)
            .Replace("{{%SESSION_ID%}}", submission, StringComparison.Ordinal);
        Assert.StartsWith($"{address}&prolific_token=", tab.Url, StringComparison.Ordinal);
        using var http = new HttpClient();
        var keys = await http.GetStringAsync(
            new Uri(house.Server.Address, "/.well-known/study/jwks.json"), TestContext.Current.CancellationToken);
        var token = await new JsonWebTokenHandler().ValidateTokenAsync(tab.Url[(tab.Url.LastIndexOf('=') + 1)..], new()
        {
            IssuerSigningKeys = new JsonWebKeySet(keys).GetSigningKeys(),
            ValidIssuer = "https://www.prolific.com",
            ValidAudience = address,
            LifetimeValidator = (_, expires, _, _) =>
                expires > house.Server.Clock.GetUtcNow() && expires <= house.Server.Clock.GetUtcNow() + TimeSpan.FromMinutes(2),
        });
        Assert.True(token.IsValid, $"{token.Exception}");
        Assert.Equal(submission, token.Claims["sub"]);
        await using var bob = await Person.ArriveAsync(chromium, house, "Bob");
        await bob.GoAsync($"/work/{submission}/page");
        await bob.SeesAsync("There is nothing here");
    }

    [Fact]
    public async Task Study_WithMarkupInItsDescription_ShowsItAndNothingElse()
    {
        await using var house = await WorkHouse.StartAsync();
        using var lab = await house.OpenWorkspaceAsync();
        const string description = "<h1>Words</h1><p>Read <b>twenty</b> of them.</p><ul><li>One</li></ul>"
            + "<a href=\"https://evil.example.org\">link</a><img src=x onerror=alert(1)><script>alert(2)</script>";
        await lab.PublishAsync(PageOf(house, "DONE1"), more: new { description });
        await using var ada = await Person.ArriveAsync(chromium, house);

        await ada.GoAsync("/tasks");
        await Assertions.Expect(ada.Page.Locator(".offer")).ToContainTextAsync("Read twenty of them.");
        await Assertions.Expect(ada.Page.Locator(".offer")).Not.ToContainTextAsync("<p>");
        await ada.StartAsync("Remember the words");

        var shown = ada.Page.Locator(".markup");
        Assert.Equal(
            "<h2>Words</h2><p>Read <b>twenty</b> of them.</p><ul><li>One</li></ul>link", await shown.InnerHTMLAsync());
        await ada.IsAccessibleAsync();
    }

    [Fact]
    public async Task Study_ACodeThatPaysAtOnce_IsPaidWithoutTheResearcher()
    {
        await using var house = await WorkHouse.StartAsync();
        using var lab = await house.OpenWorkspaceAsync();
        await lab.PublishAsync(PageOf(house, "FAST1"));
        await using var ada = await Person.ArriveAsync(chromium, house);

        await ada.StartAsync("Remember the words");
        await ada.GoAsync("/submissions/complete?cc=FAST1");

        await ada.SeesAsync("Approved");
        await ada.GoAsync("/submissions/complete?cc=FAST1");
        await ada.SeesAsync("Approved");
    }

    [Fact]
    public async Task Complete_ACodeThatTheStudyDoesNotKnow_IsAskedAboutAndThenKept()
    {
        await using var house = await WorkHouse.StartAsync();
        using var lab = await house.OpenWorkspaceAsync();
        var study = await lab.PublishAsync(PageOf(house, "OOPS9"));
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.StartAsync("Remember the words");

        await ada.GoAsync("/submissions/complete?cc=OOPS9");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("does not know this code");
        await ada.IsAccessibleAsync();
        Assert.Equal("ACTIVE", Assert.Single(await lab.SubmissionsAsync(study)).GetProperty("status").GetString());
        await ada.PressAsync("Submit");

        await ada.SeesAsync("Submitted");
        var row = Assert.Single(await lab.SubmissionsAsync(study));
        Assert.Equal("AWAITING REVIEW", row.GetProperty("status").GetString());
        Assert.Equal("OOPS9", row.GetProperty("study_code").GetString());
    }

    [Fact]
    public async Task Complete_WithoutACode_WaitsForTheResearcherAndCanBeGivenUp()
    {
        await using var house = await WorkHouse.StartAsync();
        using var lab = await house.OpenWorkspaceAsync();
        var study = await lab.PublishAsync(PageOf(house, "DONE1"), more: new { prolific_id_option = "question" });
        await using var ada = await Person.ArriveAsync(chromium, house, width: 390);
        await ada.StartAsync("Remember the words");
        await Assertions.Expect(ada.Page.Locator(".id")).ToHaveTextAsync($"{ada.Id}");
        await ada.IsAccessibleAsync();

        await ada.PressAsync("Submit");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Enter the code");
        await ada.PressAsync("I have no code");
        await ada.SeesAsync("Submitted");
        Assert.Equal("AWAITING REVIEW", Assert.Single(await lab.SubmissionsAsync(study)).GetProperty("status").GetString());
        await ada.IsAccessibleAsync();
        await ada.PressAsync("Return it and give up the reward");

        await ada.SeesAsync("Returned");
        Assert.Equal("RETURNED", Assert.Single(await lab.SubmissionsAsync(study)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Complete_AskedToReturn_SaysSoAndReturns()
    {
        await using var house = await WorkHouse.StartAsync();
        using var lab = await house.OpenWorkspaceAsync();
        await lab.PublishAsync(PageOf(house, "DONE1"));
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.StartAsync("Remember the words");
        var submission = new Uri(ada.Page.Url).Segments[^1];
        await ada.GoAsync("/submissions/complete?cc=DONE1");
        await ada.SeesAsync("Submitted");

        await lab.PostAsync(
            $"submissions/{submission}/request-return/", new { request_return_reasons = new[] { "Did not finish the study" } });
        await ada.GoAsync($"/work/{submission}");
        await ada.SeesAsync("You are asked to return this");
        await Assertions.Expect(ada.Page.Locator("blockquote")).ToContainTextAsync("Did not finish the study");
        await ada.PressAsync("Return it");

        await ada.SeesAsync("Returned");
    }

    [Fact]
    public async Task Complete_AfterTheTime_IsTakenWhileThePlaceIsFree()
    {
        await using var house = await WorkHouse.StartAsync();
        using var lab = await house.OpenWorkspaceAsync();
        var study = await lab.PublishAsync(PageOf(house, "DONE1"));
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.StartAsync("Remember the words");
        house.Server.Clock.Advance(TimeSpan.FromMinutes(41));
        await DueSweep.RunAsync(house.Server.Ledger, _ => { }, TestContext.Current.CancellationToken);
        Assert.Equal("TIMED-OUT", Assert.Single(await lab.SubmissionsAsync(study)).GetProperty("status").GetString());

        await ada.GoAsync("/submissions/complete?cc=DONE1");

        await ada.SeesAsync("Submitted");
        Assert.Equal("AWAITING REVIEW", Assert.Single(await lab.SubmissionsAsync(study)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Complete_InTwoStudies_TheOneThatKnowsTheCodeIsMeant()
    {
        await using var house = await WorkHouse.StartAsync();
        using var lab = await house.OpenWorkspaceAsync();
        object[] codes =
            [new { code = "OTHER7", code_type = "COMPLETED", actions = new[] { new { action = "MANUALLY_REVIEW" } } }];
        var first = await lab.PublishAsync(PageOf(house, "DONE1"));
        var second = await lab.PublishAsync(PageOf(house, "OTHER7"), "Another one", new { completion_codes = codes });
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.StartAsync("Remember the words");
        await ada.StartAsync("Another one");

        await ada.GoAsync("/submissions/complete?cc=NONE");
        await ada.SeesAsync("Which study is this?");
        await ada.GoAsync("/submissions/complete?cc=DONE1");
        await ada.SeesAsync("Submitted");

        Assert.Equal("AWAITING REVIEW", Assert.Single(await lab.SubmissionsAsync(first)).GetProperty("status").GetString());
        Assert.Equal("ACTIVE", Assert.Single(await lab.SubmissionsAsync(second)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Complete_NotSignedInOrInNoStudy_ChangesNothing()
    {
        await using var house = await WorkHouse.StartAsync();
        using var lab = await house.OpenWorkspaceAsync();
        await lab.PublishAsync(PageOf(house, "DONE1"));
        await using var ada = await Person.ComeAsync(chromium, house);

        await ada.GoAsync("/submissions/complete?cc=DONE1");
        await ada.SeesAsync("Sign in");
        Assert.Contains("to=%2Fsubmissions%2Fcomplete%3Fcc%3DDONE1", ada.Page.Url, StringComparison.Ordinal);
        await using var ben = await Person.ArriveAsync(chromium, house, "Ben");
        await ben.GoAsync("/submissions/complete?cc=DONE1");

        await ben.SeesAsync("You are in no study");
    }

    private static string PageOf(WorkHouse house, string code) => house.Labs.Publish("/memory", $"""
        <!DOCTYPE html><html lang="en"><title>Memory Lab</title><body><h1>Twenty words</h1>
        <a href="{house.Site}submissions/complete?cc={code}">The end</a></body></html>
        """);

    private static async Task ReserveAsync(Person person)
    {
        await person.GoAsync("/tasks");
        await person.FollowAsync("Remember the words");
        await person.PressAsync("Reserve a place");
        await person.ReachWorkAsync();
    }

    private static async Task<List<string?>> StatesAsync(Workspace lab, string study)
        => [.. (await lab.SubmissionsAsync(study)).Select(one => one.GetProperty("status").GetString())];

    /// <summary>Opens the study's page, in a tab of its own.</summary>
    private static async Task<IPage> OpenAsync(Person person)
    {
        var tab = await person.Page.Context.RunAndWaitForPageAsync(() => person.FollowAsync("Open the study in a new tab"));
        await Assertions.Expect(tab.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Twenty words");
        return tab;
    }
}
