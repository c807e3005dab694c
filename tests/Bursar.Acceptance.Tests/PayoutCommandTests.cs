using System.Net.Http.Json;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary><c>bursar payout</c> against a real server: from what is owed to the bank's answer.</summary>
public sealed class PayoutCommandTests
{
    private const string Iban = "DE89370400440532013000";

    [Fact]
    public async Task Payout_FromOwedToPaid_IsInTheFileOnceAndVerifies()
    {
        await using var server = await BursarServer.ServeAsync();
        var (ada, bo) = (await EarnAsync(server, "7.50"), await EarnAsync(server, "3.00"));
        var payout = server.Command;
        var address = await payout.RunAsync("payout", "address", ada, "--iban", Iban, "--holder", "Ada");
        Assert.Contains("bank", address.Good, StringComparison.Ordinal);
        Assert.Contains(bo, (await payout.RunAsync("payout", "owed", "--currency", "EUR")).Good, StringComparison.Ordinal);
        var owed = await payout.JsonAsync("payout", "owed", "--currency", "EUR", "--least", "5.00");
        Assert.Equal(ada, Assert.Single(owed.GetProperty("owed").EnumerateArray()).GetProperty("participant").GetString());

        var made = await payout.JsonAsync(
            "payout", "prepare", "--currency", "EUR", "--method", "bank", "--least", "5.00", "--by", "Ada");
        var id = made.GetProperty("id").GetString()!;
        Assert.NotEqual(0, (await payout.RunAsync("payout", "confirm", id, "--by", "ada")).ExitCode);
        Assert.Contains(
            "confirmed", (await payout.RunAsync("payout", "confirm", id, "--by", "Grace")).Good, StringComparison.Ordinal);
        var file = Path.Combine(server.Data, "payout.xml");
        Assert.Equal("", (await payout.RunAsync(
            "payout", "file", id, "--format", "sepa", "--payer", "Memory Lab", "--iban", Iban, "-o", file)).Good);

        var xml = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.Contains("<InstdAmt Ccy=\"EUR\">7.50</InstdAmt>", xml, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal("7.50", (await payout.JsonAsync("payout", "record", id, "paid")).GetProperty("paid").GetString());
        Assert.Contains("paid", (await payout.RunAsync("payout", "show", id)).Good, StringComparison.Ordinal);
        var returned = await payout.JsonAsync(
            "payout", "record", id, "returned", $"A{ada.ToUpperInvariant()}", "--note", "closed");
        Assert.Equal("0.00", returned.GetProperty("paid").GetString());
        Assert.Contains(id, (await payout.RunAsync("payout", "list")).Good, StringComparison.Ordinal);
        var again = await payout.JsonAsync("payout", "prepare", "--currency", "EUR", "--method", "other", "--by", "Ada");
        Assert.Equal("10.50", again.GetProperty("total").GetString());
        Assert.Contains(
            "withdrawn", (await payout.RunAsync("payout", "withdraw", again.GetProperty("id").GetString()!)).Good,
            StringComparison.Ordinal);
        Assert.StartsWith("OK", (await payout.RunAsync("verify")).Good, StringComparison.Ordinal);
    }

    private static async Task<string> EarnAsync(BursarServer server, string amount)
    {
        var participant = (await SendAsync(server, "participants", new { })).GetProperty("id").GetString()!;
        var book = (await SendAsync(server, "books", new { title = "A lab", currency = "EUR" })).GetProperty("id").GetString();
        await SendAsync(server, $"books/{book}/top-ups", new { amount = "100.00" });
        await SendAsync(server, $"books/{book}/payments", new { participant, amount, reason = "Thanks" });
        return participant;
    }

    private static async Task<JsonElement> SendAsync(BursarServer server, string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/bursar/v1/{path}");
        request.Headers.Authorization = new("Bearer", server.OperatorToken);
        request.Content = JsonContent.Create(body);
        using var answer = await server.Http.SendAsync(request, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
