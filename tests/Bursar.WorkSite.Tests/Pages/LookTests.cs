using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>Every page keeps to WCAG 2.2 AA, from a phone to a wide window, light and dark.</summary>
public sealed class LookTests(Chromium chromium)
{
    /// <summary>Where pictures of the pages go, for people to look at; unset in tests.</summary>
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("BURSAR_PICTURES");

    [Theory]
    [InlineData(390, false)]
    [InlineData(1440, false)]
    [InlineData(1440, true)]
    public async Task Page_AtThatWidth_IsAccessible(int width, bool dark)
    {
        await using var house = await WorkHouse.StartAsync();
        var page = WorkHouse.Html("<p>What is in the picture?</p><label>Animal <input name=label value=cat></label>", 300);
        await house.CreateHitAsync(page, "Say what you hear in a short recording of a conversation between two strangers");
        await house.CreateHitAsync(page);
        await house.CreateHitAsync(page, "Rejected");
        await using var ada = await Person.ArriveAsync(chromium, house, "ada.lovelace@students.example.org", width, dark);

        await CheckAsync("tasks");
        await ada.GoAsync("/tasks?q=nothing+like+this");
        await CheckAsync("none");
        await ada.GoAsync("/tasks");
        await ada.FollowAsync("Name the animal");
        await ada.SeesAsync("Name the animal");
        await CheckAsync("preview");
        await ada.PressAsync("Accept");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Timer)).ToContainTextAsync("59:");
        await CheckAsync("work");
        await ada.GoAsync("/work");
        await CheckAsync("my-work");
        await ada.FollowAsync("Name the animal");
        await ada.ReachWorkAsync();
        await ada.Task.Locator("#submitButton").ClickAsync();
        await ada.SeesAsync("Submitted");
        await CheckAsync("submitted");
        var rejected = await RejectAsync(house, ada);
        await house.CallAsync(
            "SendBonus",
            new { WorkerId = ada.WorkerId, BonusAmount = "1.25", AssignmentId = rejected, Reason = "For your time" });
        await ada.GoAsync("/earnings");
        await CheckAsync("earnings");
        using var lab = await house.OpenWorkspaceAsync();
        await lab.PublishAsync("https://lab.example.org/memory", more: new { prolific_id_option = "question" });
        await ada.GoAsync("/tasks");
        await ada.FollowAsync("Remember the words");
        await ada.SeesAsync("Remember the words");
        await CheckAsync("study");
        await ada.PressAsync("Reserve a place");
        await ada.ReachWorkAsync();
        await CheckAsync("study-reserved");
        await ada.PressAsync("Start");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Button, new() { Name = "I have no code" })).ToBeVisibleAsync();
        await ada.GoAsync("/submissions/complete?cc=WRONG");
        await CheckAsync("study-work");
        await house.CallAsync(
            "NotifyWorkers", new { Subject = "Your work", MessageText = "Thank you.", WorkerIds = new[] { ada.WorkerId } });
        await ada.GoAsync("/messages");
        await ada.SeesAsync("Messages");
        await CheckAsync("messages");
        await ada.GoAsync("/nowhere");
        await CheckAsync("nowhere");
        await ada.GoAsync("/mturk/externalSubmit?assignmentId=1&label=cat");
        await CheckAsync("ask");
        await ada.GoAsync("/tasks");
        await ada.PressAsync("Sign out");
        await ada.SeesAsync("Sign in");
        await CheckAsync("sign-in");

        async Task CheckAsync(string name)
        {
            await KeepAsync(ada, $"{name}-{width}{(dark ? "-dark" : "")}");
            await ada.IsAccessibleAsync();
        }
    }

    /// <summary>Leaves a picture of the page, if someone wants to look at it.</summary>
    internal static async Task KeepAsync(Person person, string name)
    {
        if (Pictures is not null) await person.Page.ScreenshotAsync(new() { Path = $"{Pictures}/{name}.png", FullPage = true });
    }

    private static async Task<string> RejectAsync(WorkHouse house, Person ada)
    {
        await ada.AcceptAsync("Rejected");
        await ada.Task.Locator("#submitButton").ClickAsync();
        await ada.SeesAsync("Submitted");
        var id = new Uri(ada.Page.Url).Segments[^1].ToUpperInvariant();
        await house.CallAsync("RejectAssignment", new { AssignmentId = id, RequesterFeedback = "The answer was empty." });
        return id;
    }
}
