using Bursar.Ledger;

namespace Bursar.Api.Tests;

public sealed class BonusTests
{
    /// <summary>
    /// What a worker was paid beside the reward stands in the history as a bonus, with its fee and under its own id.
    /// </summary>
    [Fact]
    public async Task GetTransfers_WithABonus_ShowsIt()
    {
        await using var server = await ApiServer.StartAsync();
        var study = await server.PublishAsync();
        var taken = await server.TakenAsync(study);
        (await server.SubmitAsync(taken)).Is(200);
        var submission = await server.SubmissionOfAsync(taken);
        var bonus = (await server.MustAsync(new PayBonus(study, submission.Id, Money.FromMinor(4_25), "Well done"))).Subject;
        var book = (await server.Ledger.FindAsync<Book>(RowKey.OfBook(study.Book), TestContext.Current.CancellationToken))!;

        var transfers = (await server.GetAsync($"books/{book.Id}/transfers")).Is(200).Json.GetProperty("transfers");

        Assert.Equal(
            ["top_up", "reserve", "bonus"], transfers.EnumerateArray().Select(one => one.GetProperty("kind").GetString()));
        var shown = transfers[2];
        Assert.Equal(
            ("available", $"paid:{submission.Participant}", "5.10", "4.25", "0.85", "0.00", $"{bonus}", "992.50"),
            (
                Text("from"), Text("to"), Text("amount"), Text("rewards"), Text("fees"), Text("vat"), Text("subject"),
                Text("available_after")));

        string? Text(string member) => shown.GetProperty(member).GetString();
    }
}
