using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>What a participant is offered, by the ledger's rules, and what is found in it.</summary>
public sealed class SearchTests(Chromium chromium)
{
    private static readonly string Question = WorkHouse.Html("<input name=label>");

    [Fact]
    public async Task List_WithWordsAndALeastReward_ShowsWhatHasThem()
    {
        await using var house = await WorkHouse.StartAsync();
        await house.CreateHitAsync(Question);
        await house.CreateHitAsync(Question, "Transcribe a recording");
        await using var ada = await Person.ArriveAsync(chromium, house);
        await Assertions.Expect(ada.Page.Locator(".offer h2")).ToHaveTextAsync(["Transcribe a recording", "Name the animal"]);

        await ada.Page.GetByLabel("Search").FillAsync("ANIMAL name");
        await ada.PressAsync("Show");
        await Assertions.Expect(ada.Page.Locator(".offer h2")).ToHaveTextAsync(["Name the animal"]);
        await ada.Page.GetByLabel("Least reward").FillAsync("0.51");
        await ada.PressAsync("Show");

        await Assertions.Expect(ada.Page.Locator(".offer")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task List_OfSomebodyBlocked_IsEmpty()
    {
        await using var house = await WorkHouse.StartAsync();
        var hit = await house.CreateHitAsync(Question);
        await using var ada = await Person.ArriveAsync(chromium, house);
        await house.CallAsync("CreateWorkerBlock", new { WorkerId = ada.WorkerId, Reason = "Bots" });

        await ada.Page.ReloadAsync();

        await Assertions.Expect(ada.Page.GetByText("Nothing is offered")).ToBeVisibleAsync();
        await ada.GoAsync($"/tasks/{hit}");
        await ada.SeesAsync("This task is not open to you");
    }

    [Fact]
    public async Task Task_ThatNeedsAQualification_AppearsWithIt()
    {
        await using var house = await WorkHouse.StartAsync();
        var made = await house.CallAsync(
            "CreateQualificationType",
            new { Name = "Trained", Description = "Has been trained", QualificationTypeStatus = "Active" });
        var type = made.GetProperty("QualificationType").GetProperty("QualificationTypeId").GetString();
        await house.CallAsync("CreateHIT", new
        {
            Title = "For the trained",
            Description = "Work",
            Reward = "1.00",
            AssignmentDurationInSeconds = 600,
            LifetimeInSeconds = 3600,
            Question,
            QualificationRequirements = new[]
            {
                new { QualificationTypeId = type, Comparator = "Exists", ActionsGuarded = "DiscoverPreviewAndAccept" },
            },
        });
        await using var ada = await Person.ArriveAsync(chromium, house);
        await Assertions.Expect(ada.Page.GetByText("Nothing is offered")).ToBeVisibleAsync();

        await house.CallAsync("AssociateQualificationWithWorker", new { QualificationTypeId = type, WorkerId = ada.WorkerId });
        await ada.Page.ReloadAsync();

        await ada.AcceptAsync("For the trained");
    }
}
