using System.Xml.Linq;

namespace Bursar.Api.Tests;

/// <summary>Paying people out, from what is owed to the file and the bank's answer.</summary>
public sealed class PayoutTests
{
    private const string Iban = "DE89370400440532013000";

    [Fact]
    public async Task Payout_ByBank_IsPreparedConfirmedWrittenAndRecorded()
    {
        await using var server = await ApiServer.StartAsync();
        var (ada, bo) = (await EarnAsync(server, "5.00", "2.50"), await EarnAsync(server, "3.00"));
        await AddressAsync(server, ada, """{"method":"bank","holder":"Ada Lovelace","account":"GB29 NWBK 6016 1331 9268 19"}""");
        var owed = (await server.GetAsync("owed?currency=EUR&least=3.00")).Is(200).Text;
        Assert.Equal(
            $$"""
            {"owed":[{{string.Join(',', new[] { Owed(ada, "7.50", "bank"), Owed(bo, "3.00", "other") }.Order())}}],"next":null}
            """,
            owed);
        const string body = """{"currency":"EUR","method":"bank","least":"1.00","by":"Ada"}""";

        var payout = (await server.PostAsync("payouts", body, "k")).Is(201);

        var path = $"payouts/{payout["id"]}";
        Assert.Equal(
            $$"""
            {"id":"{{payout["id"]}}","currency":"EUR","method":"bank","state":"prepared","items":1,"waiting":1,"total":"7.50",
            "paid":"0.00","prepared_by":"ada","prepared_at":"2026-10-01T12:00:00.000000Z","confirmed_by":null,"confirmed_at":null}
            """.ReplaceLineEndings(""),
            payout.Text);
        Assert.True((await server.PostAsync("payouts", body, "k")).Is(201).Replayed);
        (await server.PostAsync("payouts", body)).IsProblem(409, "wrong_state");
        (await server.PostAsync($"{path}/file", """{"format":"csv"}""")).IsProblem(409, "wrong_state");
        (await server.PostAsync($"{path}/confirm", """{"by":"ADA"}""")).IsProblem(409, "wrong_state");
        Assert.Equal("confirmed", (await server.PostAsync($"{path}/confirm", """{"by":"Bo"}""")).Is(200)["state"]);
        // The account is the one that was confirmed.
        await AddressAsync(server, ada, """{"method":"paypal","account":"mallory@example.org"}""");
        var file = (await server.PostAsync(
            $"{path}/file", $$"""{"format":"sepa","payer":"The Lab","iban":"{{Iban}}","on":"2026-12-01","text":"Thanks"}"""))
            .Is(200);
        Assert.Equal($"payout-{payout["id"]}.xml", file["name"]);
        Assert.Equal(
            [Iban, "GB29NWBK60161331926819"],
            XDocument.Parse(file["content"]!).Descendants().Where(one => one.Name.LocalName == "IBAN").Select(one => one.Value));

        (await server.PostAsync($"{path}/results", """{"result":"paid"}""", "r")).Is(200);
        Assert.True((await server.PostAsync($"{path}/results", """{"result":"paid"}""", "r")).Is(200).Replayed);
        (await server.PostAsync($"{path}/results", """{"result":"paid"}""")).IsProblem(409, "wrong_state");
        Assert.Equal("7.50", (await server.GetAsync(path)).Is(200)["paid"]);
        Assert.DoesNotContain(ada, await AllOwedAsync(server), StringComparison.Ordinal);
        var back = $$"""{"result":"returned","participants":["A{{ada.ToUpperInvariant()}}"],"note":"AC04"}""";
        Assert.Equal("0.00", (await server.PostAsync($"{path}/results", back)).Is(200)["paid"]);
        Assert.Contains(Owed(ada, "7.50", "paypal"), await AllOwedAsync(server), StringComparison.Ordinal);
        Assert.Equal(
            $$"""
            {"items":[{"number":1,"participant":"{{ada}}","amount":"7.50","state":"returned","note":"AC04",
            "changed_at":"2026-10-01T12:00:00.000000Z"}],"next":null}
            """.ReplaceLineEndings(""),
            (await server.GetAsync($"{path}/items")).Is(200).Text);
        Assert.Contains("\"kind\":\"payout_item_returned\"", (await server.GetAsync("events")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Payout_ByPayPalAndOtherwise_HasItsFile()
    {
        await using var server = await ApiServer.StartAsync();
        var ada = await EarnAsync(server, "5.00");
        await AddressAsync(server, ada, """{"method":"paypal","account":"ada@example.org"}""");
        var path = await ConfirmedAsync(server, "paypal");
        Assert.Equal(
            $"ada@example.org,5.00,EUR,{path["payouts/".Length..]}-1,Thanks\r\n",
            (await server.PostAsync($"{path}/file", """{"format":"paypal","text":"Thanks"}""")).Is(200)["content"]);
        (await server.PostAsync($"{path}/file", """{"format":"sepa"}""")).IsProblem(409, "wrong_state");

        var bo = await EarnAsync(server, "3.00");
        path = await ConfirmedAsync(server, "other");

        var file = (await server.PostAsync($"{path}/file", """{"format":"csv"}""")).Is(200)["content"]!;
        Assert.EndsWith($"1,{bo},A{bo.ToUpperInvariant()},3.00,EUR,,\r\n", file, StringComparison.Ordinal);
        (await server.PostAsync($"{path}/file", """{"format":"paypal"}""")).IsProblem(409, "wrong_state");
        (await server.PostAsync($"{path}/file", """{"format":"xls"}""")).IsProblem(400, "invalid_value");
    }

    [Fact]
    public async Task Withdraw_APreparedPayout_OwesItAgain()
    {
        await using var server = await ApiServer.StartAsync();
        var ada = await EarnAsync(server, "5.00");
        var payout = (await server.PostAsync("payouts", """{"currency":"EUR","method":"other","by":"Ada"}""")).Is(201);
        Assert.Contains("\"owed\":[]", await AllOwedAsync(server), StringComparison.Ordinal);

        Assert.Equal("withdrawn", (await server.PostAsync($"payouts/{payout["id"]}/withdraw", "{}")).Is(200)["state"]);

        Assert.Contains(Owed(ada, "5.00", "other"), await AllOwedAsync(server), StringComparison.Ordinal);
        (await server.PostAsync($"payouts/{payout["id"]}/confirm", """{"by":"Bo"}""")).IsProblem(409, "wrong_state");
        Assert.Equal($$"""{"payouts":[{{(await server.GetAsync($"payouts/{payout["id"]}")).Text}}],"next":null}""",
            (await server.GetAsync("payouts")).Is(200).Text);
    }

    [Theory]
    [InlineData("""{"method":"bank","holder":"Ada","account":"DE00370400440532013000"}""")]
    [InlineData("""{"method":"bank","account":"DE89370400440532013000"}""")]
    [InlineData("""{"method":"paypal","account":"ada"}""")]
    [InlineData("""{"method":"cash"}""")]
    [InlineData("{}")]
    public async Task Address_ThatIsNone_IsRefused(string body)
    {
        await using var server = await ApiServer.StartAsync();
        var ada = await server.ParticipantAsync();
        (await server.SendAsync(HttpMethod.Put, $"participants/{ada}/payout-address", body)).IsProblem(400, "invalid_value");
    }

    [Theory]
    [InlineData("POST", "payouts", """{"method":"bank","by":"Ada"}""", 400, "invalid_value")]
    [InlineData("POST", "payouts", """{"currency":"EUR","by":"Ada"}""", 400, "invalid_value")]
    [InlineData("POST", "payouts", """{"currency":"EUR","method":"bank"}""", 400, "invalid_value")]
    [InlineData("POST", "payouts", """{"currency":"EUR","method":"bank","by":"Ada","least":"0.00"}""", 400, "invalid_amount")]
    [InlineData("GET", "owed", null, 400, "wrong_currency")]
    [InlineData("GET", "owed?currency=EUR&least=x", null, 400, "invalid_amount")]
    [InlineData("GET", "payouts/690000010000000000000001", null, 404, "not_found")]
    [InlineData("POST", "payouts/690000010000000000000001/results", """{"result":"paid"}""", 404, "not_found")]
    public async Task Request_ThatCannotBe_IsRefused(string method, string path, string? body, int status, string code)
    {
        await using var server = await ApiServer.StartAsync();
        (await server.SendAsync(new HttpMethod(method), path, body)).IsProblem(status, code);
    }

    private static async Task<string> AllOwedAsync(ApiServer server)
        => (await server.GetAsync("owed?currency=EUR")).Is(200).Text;

    private static string Owed(string participant, string amount, string method)
        => $$"""
            {"participant":"{{participant}}","owed":"{{amount}}","earned":"{{amount}}","waiting":"0.00","paid_out":"0.00",
            "method":"{{method}}"}
            """.ReplaceLineEndings("");

    private static async Task<string> ConfirmedAsync(ApiServer server, string method)
    {
        var body = $$"""{"currency":"EUR","method":"{{method}}","by":"Ada"}""";
        var path = $"payouts/{(await server.PostAsync("payouts", body)).Is(201)["id"]}";
        (await server.PostAsync($"{path}/confirm", """{"by":"Bo"}""")).Is(200);
        return path;
    }

    private static async Task AddressAsync(ApiServer server, string participant, string body)
        => (await server.SendAsync(HttpMethod.Put, $"participants/{participant}/payout-address", body)).Is(200);

    /// <summary>A participant who was paid these amounts, each from a book of its own.</summary>
    private static async Task<string> EarnAsync(ApiServer server, params string[] amounts)
    {
        var participant = await server.ParticipantAsync();
        foreach (var amount in amounts)
        {
            var book = await server.OpenAsync("EUR", "100.00");
            (await server.PostAsync(
                $"{book}/payments", $$"""{"participant":"{{participant}}","amount":"{{amount}}","reason":"Thanks"}""")).Is(201);
        }
        return participant;
    }
}
