using System.Text.Json;

namespace Bursar.WorkSite.Tests;

/// <summary>What a participant can take away.</summary>
public sealed class DataTests(Chromium chromium)
{
    [Fact]
    public async Task Data_OfAParticipant_IsAllThatIsKnownOfThemAndOfNobodyElse()
    {
        await using var house = await WorkHouse.StartAsync();
        await house.CreateHitAsync(WorkHouse.Html("<input name=label value=cat>"));
        await using var ada = await Person.ArriveAsync(chromium, house, "ada@example.org");
        await using var ben = await Person.ArriveAsync(chromium, house, "ben@example.org");
        foreach (var person in new[] { ada, ben })
        {
            await person.AcceptAsync("Name the animal");
            await person.Task.Locator("#submitButton").ClickAsync();
            await person.SeesAsync("Submitted");
        }
        await house.Server.ExecuteAsync(new SendMessages(house.Book, [ada.Id], "Your work", "Thank you"));
        await house.Server.ExecuteAsync(
            new PayParticipant(house.Book, ada.Id, Money.FromMinor(125), Currency.USD, "For your time"));
        await ada.GoAsync("/earnings");

        var download = await ada.Page.RunAndWaitForDownloadAsync(() => ada.FollowAsync("Download all that is known of you"));

        Assert.Equal("my-data.json", download.SuggestedFilename);
        var text = await new StreamReader(await download.CreateReadStreamAsync()).ReadToEndAsync(
            TestContext.Current.CancellationToken);
        var data = JsonElement.Parse(text);
        Assert.Equal(ada.WorkerId, data.GetProperty("worker_id").GetString());
        Assert.Equal("ada@example.org", data.GetProperty("name").GetString());
        var work = Assert.Single(data.GetProperty("work").EnumerateArray());
        Assert.Equal("pending", work.GetProperty("state").GetString());
        Assert.Contains("<FreeText>cat</FreeText>", work.GetProperty("answer").GetString(), StringComparison.Ordinal);
        var payment = Assert.Single(data.GetProperty("bonuses_and_other_payments").EnumerateArray());
        Assert.Equal("1.25", payment.GetProperty("amount").GetString());
        Assert.Equal("Thank you", Assert.Single(data.GetProperty("messages").EnumerateArray()).GetProperty("text").GetString());
        Assert.DoesNotContain($"{ben.Id}", text, StringComparison.OrdinalIgnoreCase);
    }
}
