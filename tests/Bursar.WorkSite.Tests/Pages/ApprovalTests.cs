using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>What people are told of when their work will be approved.</summary>
public sealed class ApprovalTests(Chromium chromium)
{
    [Fact]
    public async Task Task_OnceItsRequesterHasDecided_SaysHowLongThatUsuallyTook()
    {
        await using var house = await WorkHouse.StartAsync();
        var hit = await house.CreateHitAsync(WorkHouse.Html("<input name=label value=cat>"), places: 4);
        Assert.True(ObjectId.TryParse(hit, out var study));
        await using var ada = await Person.ArriveAsync(chromium, house);
        await Assertions.Expect(ada.Page.Locator(".facts")).ToContainTextAsync("approved within 3 days");

        foreach (var hours in new[] { 1, 2, 30 })
        {
            var person = await house.AddPersonAsync($"person {hours}");
            var submission = (await house.Server.ExecuteAsync(new TakePlace(study, person))).Subject;
            await house.Server.ExecuteAsync(new SubmitWork(study, submission));
            house.Server.Clock.Advance(TimeSpan.FromHours(hours));
            await house.Server.ExecuteAsync(new ApproveSubmission(study, submission));
        }
        await ada.FollowAsync("Name the animal");

        await Assertions.Expect(ada.Page.Locator(".head .facts"))
            .ToContainTextAsync("usually approved after 2 hours, within 3 days at the latest");
    }
}
