namespace Bursar.Api.Tests;

/// <summary>Numbers at the ends of every range, wherever a client can send one: they are refused, and nothing breaks.</summary>
public sealed class ExtremeNumberTests
{
    private static readonly string[] Numbers =
    [
        "-9223372036854775808", "9223372036854775807", "9223372036854775808", "2147483648", "-2147483649", "-1", "0", "0.5",
        "79228162514264337593543950335", "-79228162514264337593543950335", "79228162514264337593543950336",
        "1e28", "1e308", "-1e308", "1e-308", "1e999", "-0", "1000000/1", "1/1000000", "1/0", "99999999999999999999/3",
    ];

    private static readonly string[] Times =
        ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "0001-01-01", "9999-12-31T23:59:59.9999999Z"];

    private static readonly string[] Pricing =
        ["fee_rate", "vat_rate", "large_study_rate", "large_study_places", "minimum_fee", "step"];

    [Fact]
    public async Task Request_AnyNumber_IsNoFaultOfTheServer()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        var book = await server.OpenAsync(amount: "10.00");
        foreach (var number in Numbers)
        {
            foreach (var (path, body) in Posts(book, number))
                await AssertNoFaultAsync(server.PostAsync(path, body), $"{path} {body}");
            foreach (var list in (string[])["books", $"{book}/transfers", $"{book}/events"])
                foreach (var query in (string[])["limit", "after"])
                    await AssertNoFaultAsync(
                        server.GetAsync($"{list}?{query}={Uri.EscapeDataString(number)}"), $"{list} {query}={number}");
        }
        foreach (var time in Times)
            await AssertNoFaultAsync(server.PostAsync($"{book}/tokens", $$"""{"expires_at":"{{time}}"}"""), time);
    }

    private static IEnumerable<(string Path, string Body)> Posts(string book, string number)
    {
        // A number where JSON has one, and the same as a string.
        foreach (var value in number.Contains('/') ? (string[])[$"\"{number}\""] : [number, $"\"{number}\""])
        {
            yield return ($"{book}/top-ups", $$"""{"amount":{{value}}}""");
            yield return ($"{book}/refunds", $$"""{"amount":{{value}}}""");
            yield return ("books", $$"""{"title":"B","currency":"USD","credit_limit":{{value}}}""");
            foreach (var member in Pricing)
                foreach (var list in (string[])["mturk_pricing", "prolific_pricing"])
                    yield return ("books", $$$"""{"title":"B","currency":"USD","{{{list}}}":{"{{{member}}}":{{{value}}}}}""");
        }
        // The clock takes whole numbers only; it is asked last for what it would not refuse.
        if (!number.Contains('/')) yield return ("clock", $$"""{"advance_seconds":{{number}}}""");
    }

    private static async Task AssertNoFaultAsync(Task<Reply> sent, string what)
    {
        var reply = await sent;
        Assert.True(reply.Status < 500, $"{what}: {reply.Status} {reply.Text}");
    }
}
