using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>From CreateHIT to the money, with a page of the lab's own in a frame.</summary>
public sealed class ExternalQuestionTests(Chromium chromium)
{
    /// <summary>Shows its parameters, and submits as the documentation says.</summary>
    private const string Page = """
        <!DOCTYPE html><html lang="en"><title>Lab</title><body>
        <p id="seen"></p>
        <form id="f" method="post">
          <input type="hidden" name="assignmentId" id="a"><input name="label" id="label">
          <button id="send">Send</button>
        </form>
        <script>
          const seen = new URLSearchParams(location.search);
          document.getElementById("seen").textContent = location.search;
          document.getElementById("a").value = seen.get("assignmentId");
          document.getElementById("f").action = seen.get("turkSubmitTo") + "/mturk/externalSubmit";
        </script></body></html>
        """;

    [Fact]
    public async Task Work_FromCreateHitToTheMoney_IsSeenByBothSides()
    {
        await using var house = await WorkHouse.StartAsync();
        var hit = await house.CreateHitAsync(WorkHouse.External(house.Labs.Publish("/task", Page) + "?condition=7"));
        await using var ada = await Person.ArriveAsync(chromium, house);

        await ada.FollowAsync("Name the animal");
        var origin = house.Site.GetLeftPart(UriPartial.Authority);
        await Assertions.Expect(ada.Task.Locator("#seen")).ToHaveTextAsync(
            $"?condition=7&assignmentId=ASSIGNMENT_ID_NOT_AVAILABLE&hitId={hit}&turkSubmitTo={origin}");
        await ada.PressAsync("Accept");
        await ada.ReachWorkAsync();
        var assignment = new Uri(ada.Page.Url).Segments[^1].ToUpperInvariant();
        await Assertions.Expect(ada.Task.Locator("#seen")).ToHaveTextAsync(
            $"?condition=7&assignmentId={assignment}&hitId={hit}&turkSubmitTo={origin}&workerId={ada.WorkerId}");
        Assert.Equal("500", await ada.Page.Locator("iframe.task").GetAttributeAsync("height"));
        await ada.Page.ReloadAsync();
        await ada.ReachWorkAsync();
        await ada.Task.Locator("#label").FillAsync("cat <& \"dog\"");
        await ada.Task.Locator("#send").ClickAsync();

        await ada.SeesAsync("Submitted");
        await ada.Page.ReloadAsync();
        await ada.SeesAsync("Submitted");
        var submitted = Assert.Single(await house.AssignmentsAsync(hit));
        Assert.Equal(
            (assignment, ada.WorkerId, "Submitted"),
            (Text(submitted, "AssignmentId"), Text(submitted, "WorkerId"), Text(submitted, "AssignmentStatus")));
        Assert.Contains(
            "<Answer><QuestionIdentifier>label</QuestionIdentifier><FreeText>cat &lt;&amp; \"dog\"</FreeText></Answer>",
            Text(submitted, "Answer"), StringComparison.Ordinal);
        Assert.DoesNotContain("<QuestionIdentifier>assignmentId<", Text(submitted, "Answer"), StringComparison.Ordinal);
        await ada.GoAsync("/earnings");
        await Assertions.Expect(ada.Page.Locator(".sums")).ToContainTextAsync("$0.50");
        await Assertions.Expect(ada.Page.Locator("td .state")).ToHaveTextAsync("pending");

        await house.CallAsync("ApproveAssignment", new { AssignmentId = assignment, RequesterFeedback = "Well seen" });
        await house.CallAsync(
            "SendBonus", new { WorkerId = ada.WorkerId, BonusAmount = "0.25", AssignmentId = assignment, Reason = "Fast" });

        await ada.Page.ReloadAsync();
        await Assertions.Expect(ada.Page.Locator(".sums .card").First).ToContainTextAsync("$0.75");
        await Assertions.Expect(ada.Page.Locator("td .state")).ToHaveTextAsync("approved");
        await Assertions.Expect(ada.Page.GetByText("Well seen")).ToBeVisibleAsync();
        await Assertions.Expect(ada.Page.GetByText("Fast")).ToBeVisibleAsync();
        // Three places at 0.50 and a fee of 0.10 are held or paid; the bonus and its fee of 0.05 are paid.
        Assert.Equal("97.90", await house.BalanceAsync());
    }

    [Fact]
    public async Task Work_ReturnedAndTakenAgain_IsSubmittedOnce()
    {
        await using var house = await WorkHouse.StartAsync();
        var hit = await house.CreateHitAsync(WorkHouse.External(house.Labs.Publish("/task", Page)), places: 1);
        await using var ada = await Person.ArriveAsync(chromium, house);

        await ada.AcceptAsync("Name the animal");
        await ada.PressAsync("Return");
        await ada.SeesAsync("Returned");
        await ada.AcceptAsync("Name the animal");
        await ada.Task.Locator("#label").FillAsync("cat");
        await ada.Task.Locator("#send").ClickAsync();
        await ada.SeesAsync("Submitted");

        Assert.Single(await house.AssignmentsAsync(hit));
    }

    [Fact]
    public async Task Place_OfTwoPeople_GoesToOneOfThem()
    {
        await using var house = await WorkHouse.StartAsync();
        await house.CreateHitAsync(WorkHouse.External(house.Labs.Publish("/task", Page)), places: 1);
        await using var ada = await Person.ArriveAsync(chromium, house);
        await using var ben = await Person.ArriveAsync(chromium, house, "Ben");
        await ada.FollowAsync("Name the animal");
        await ben.FollowAsync("Name the animal");

        await ada.PressAsync("Accept");
        await ada.ReachWorkAsync();
        await ben.PressAsync("Accept");

        await ben.SeesAsync("No place is free");
        await ben.GoAsync("/tasks");
        await Assertions.Expect(ben.Page.GetByText("Nothing is offered")).ToBeVisibleAsync();
        await ben.GoAsync(new Uri(ada.Page.Url).AbsolutePath);
        await ben.SeesAsync("There is nothing here");
    }

    [Fact]
    public async Task Work_AfterItsTime_IsRefusedInPlainWords()
    {
        await using var house = await WorkHouse.StartAsync();
        var hit = await house.CreateHitAsync(WorkHouse.External(house.Labs.Publish("/task", Page)), minutes: 10);
        await using var ada = await Person.ArriveAsync(chromium, house);
        await ada.AcceptAsync("Name the animal");
        await ada.Task.Locator("#label").FillAsync("cat");

        house.Server.Clock.Advance(TimeSpan.FromMinutes(10));
        await ada.Task.Locator("#send").ClickAsync();

        await ada.SeesAsync("The time has run out");
        Assert.Empty(await house.AssignmentsAsync(hit));
    }

    [Fact]
    public async Task Next_OfTheSameKind_IsAcceptedByItself()
    {
        await using var house = await WorkHouse.StartAsync();
        var question = WorkHouse.External(house.Labs.Publish("/task", Page));
        await house.CreateHitAsync(question);
        var second = await house.CreateHitAsync(question);
        await using var ada = await Person.ArriveAsync(chromium, house);
        await Assertions.Expect(ada.Page.GetByText("2 tasks · 6 places left")).ToBeVisibleAsync();
        await ada.AcceptAsync("Name the animal");
        var first = ada.Page.Url;
        await ada.Page.GetByLabel("Accept the next one automatically").CheckAsync();
        await ada.Task.Locator("#label").FillAsync("cat");

        await ada.Task.Locator("#send").ClickAsync();

        await Assertions.Expect(ada.Page).Not.ToHaveURLAsync(first);
        await Assertions.Expect(ada.Task.Locator("#seen")).ToContainTextAsync($"hitId={second}");
        await Assertions.Expect(ada.Page.GetByLabel("Accept the next one automatically")).ToBeCheckedAsync();
    }

    private static string Text(System.Text.Json.JsonElement one, string name) => one.GetProperty(name).GetString()!;
}
