using Microsoft.Playwright;

namespace Bursar.WorkSite.Tests;

/// <summary>What payers write reaches participants, and their answers reach who wrote.</summary>
public sealed class MessageTests(Chromium chromium)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Message_OfAPerson_IsReadAndAnswered()
    {
        await using var house = await WorkHouse.StartAsync();
        await using var ada = await Person.ArriveAsync(chromium, house, "ada@example.org");
        var user = ObjectId.Random(house.Server.Clock.GetUtcNow());
        var sent = await house.Server.ExecuteAsync(
            new SendMessages(house.Book, [ada.Id], "", "<b>Thank</b> you") { Sender = user });

        await ada.GoAsync("/messages");
        await Assertions.Expect(ada.Page.GetByText("<b>Thank</b> you")).ToBeVisibleAsync();
        Assert.NotNull((await house.Server.FindAsync<Ledger.Message>(RowKey.OfMessage(sent.Subject)))!.ReadAt);
        await ada.Page.GetByText("Answer", new() { Exact = true }).ClickAsync();
        await ada.Page.GetByLabel("Your answer").FillAsync("Gladly");
        await ada.PressAsync("Send");
        await Assertions.Expect(ada.Page.GetByText("Gladly")).ToBeVisibleAsync();

        var answer = Assert.Single(await house.Server.Ledger.ListAsync(new UnreadMessages(user, 10), Stop));
        Assert.Equal((ada.Id, "Gladly", MessageWay.FromParticipant), (answer.Sender, answer.Text, answer.Way));
    }

    [Fact]
    public async Task Message_ToSomebodyElse_CannotBeAnswered()
    {
        await using var house = await WorkHouse.StartAsync();
        await using var ada = await Person.ArriveAsync(chromium, house, "ada@example.org");
        var user = ObjectId.Random(house.Server.Clock.GetUtcNow());
        var sent = await house.Server.ExecuteAsync(new SendMessages(house.Book, [user], "", "Secret") { Sender = user });

        await ada.GoAsync("/messages");
        await ada.Page.EvaluateAsync(
            "path => { const f = document.createElement('form'); f.method = 'post'; f.action = path;"
            + " document.body.append(f); f.submit(); }",
            $"/messages/{sent.Subject}/answer");

        await ada.SeesAsync("There is nothing here");
    }
}
