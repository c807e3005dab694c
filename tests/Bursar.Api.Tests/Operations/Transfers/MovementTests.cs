using Bursar.Ledger;

namespace Bursar.Api.Tests;

public sealed class MovementTests
{
    [Fact]
    public async Task PostTopUp_OfAnAmount_MovesItAndSaysSo()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        var first = (await server.PostAsync(
            $"{path}/top-ups", """{"amount":"10.00","currency":"USD","reference":"Grant 7"}""")).Is(201);
        Assert.Equal(path, $"books/{first["book"]}");
        Assert.Equal(
            ("1", "top_up", "10.00", "USD", "Grant 7", "10.00"),
            (first["sequence"], first["kind"], first["amount"], first["currency"], first["reference"], first["available_after"]));
        Assert.Equal("2026-10-01T12:00:00.000000Z", first["at"]);
        var second = (await server.PostAsync($"{path}/top-ups", """{"amount":"0.5"}""")).Is(201);
        Assert.Equal(("2", "0.50", "10.50"), (second["sequence"], second["amount"], second["available_after"]));
        Assert.Equal("10.50", (await server.GetAsync(path))["available"]);
    }

    [Fact]
    public async Task PostRefund_OfWhatIsThere_TakesItOut()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync("GBP", "10.00");
        var refund = (await server.PostAsync($"{path}/refunds", """{"amount":"4.01"}""")).Is(201);
        Assert.Equal(("refund", "4.01", "5.99"), (refund["kind"], refund["amount"], refund["available_after"]));
        (await server.PostAsync($"{path}/refunds", """{"amount":"6.00"}""")).IsProblem(409, "insufficient_funds");
        Assert.Equal("5.99", (await server.GetAsync(path))["available"]);
    }

    [Theory]
    [InlineData("""{"amount":"-5.00"}""", "invalid_amount")]
    [InlineData("""{"amount":"+5.00"}""", "invalid_amount")]
    [InlineData("""{"amount":"0"}""", "invalid_amount")]
    [InlineData("""{"amount":"0.00"}""", "invalid_amount")]
    [InlineData("""{"amount":"1.001"}""", "invalid_amount")]
    [InlineData("""{"amount":"1.000"}""", "invalid_amount")]
    [InlineData("""{"amount":10.00}""", "invalid_amount")]
    [InlineData("""{"amount":10}""", "invalid_amount")]
    [InlineData("""{"amount":1e3}""", "invalid_amount")]
    [InlineData("""{"amount":"1e3"}""", "invalid_amount")]
    [InlineData("""{"amount":"1,000.00"}""", "invalid_amount")]
    [InlineData("""{"amount":" 1.00"}""", "invalid_amount")]
    [InlineData("""{"amount":"$1.00"}""", "invalid_amount")]
    [InlineData("""{"amount":"\u0661.00"}""", "invalid_amount")]
    [InlineData("""{"amount":"NaN"}""", "invalid_amount")]
    [InlineData("""{"amount":""}""", "invalid_amount")]
    [InlineData("""{"amount":null}""", "invalid_amount")]
    [InlineData("""{"amount":true}""", "invalid_amount")]
    [InlineData("""{"amount":["1.00"]}""", "invalid_amount")]
    [InlineData("""{"amount":"100000000000.01"}""", "invalid_amount")]
    [InlineData("""{"amount":"999999999999999999999999999999999999999999"}""", "invalid_amount")]
    [InlineData("{}", "invalid_amount")]
    [InlineData("""{"amount":"1.00","currency":"GBP"}""", "wrong_currency")]
    [InlineData("""{"amount":"1.00","currency":"XXX"}""", "wrong_currency")]
    [InlineData("""{"amount":"1.00","currency":1}""", "wrong_currency")]
    public async Task PostMovement_WithAWrongAmount_IsRefusedAndNothingMoves(string body, string code)
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync("USD", "50.00");
        (await server.PostAsync($"{path}/top-ups", body)).IsProblem(400, code);
        (await server.PostAsync($"{path}/refunds", body)).IsProblem(400, code);
        var book = await server.BookAsync(path);
        Assert.Equal((1L, Money.FromMinor(50_00)), (book.LastTransfer, book.Spendable));
    }

    [Fact]
    public async Task PostTopUp_OfTheMost_IsTakenUntilTheBalanceWouldLeaveItsRange()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        var most = new TopUp((await server.BookAsync(path)).Number, Money.MaxAmount, Currency.USD, "");
        for (var batch = 0; batch < 3; batch++)
        {
            var topUps = Enumerable.Range(0, 3_000)
                .Select(_ => server.Ledger.ExecuteAsync(most, TestContext.Current.CancellationToken).AsTask());
            Assert.All(await Task.WhenAll(topUps), outcome => Assert.True(outcome.Accepted));
        }
        Reply reply;
        var taken = 9_000;
        while ((reply = await server.PostAsync($"{path}/top-ups", $$"""{"amount":"{{Money.MaxAmount}}"}""")).Status == 201)
            taken++;
        reply.IsProblem(409, "out_of_range");
        Assert.Equal(Money.MaxAmount * taken, (await server.BookAsync(path)).Spendable);
        Assert.Equal(long.MaxValue / Money.MaxAmount.Units, taken);
    }

    [Fact]
    public async Task PostTopUp_WithTooLongAReference_IsRefused()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        (await server.PostAsync($"{path}/top-ups", $$"""{"amount":"1.00","reference":"{{new string('x', 257)}}"}"""))
            .IsProblem(400, "invalid_value");
        (await server.PostAsync($"{path}/top-ups", $$"""{"amount":"1.00","reference":"{{new string('x', 256)}}"}""")).Is(201);
    }

    [Fact]
    public async Task PostMovement_InASandboxBook_IsRefused()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync(more: ",\"sandbox\":true");
        Assert.Equal("10000.00", (await server.GetAsync(path))["available"]);
        (await server.PostAsync($"{path}/top-ups", """{"amount":"1.00"}""")).IsProblem(409, "sandbox_book");
        (await server.PostAsync($"{path}/refunds", """{"amount":"1.00"}""")).IsProblem(409, "sandbox_book");
    }

    [Fact]
    public async Task PostRefund_OfCredit_IsRefused()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync(amount: "1.00", more: ",\"credit_limit\":\"100.00\"");
        (await server.PostAsync($"{path}/refunds", """{"amount":"1.01"}""")).IsProblem(409, "insufficient_funds");
    }

    [Theory]
    [InlineData("a\\u001b[31m\\n")]
    [InlineData("\\ud83d\\ude00 héllo \\\"quoted\\\", comma")]
    public async Task PostTopUp_WithAnOddReference_KeepsItAndTheChainHolds(string reference)
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        var made = (await server.PostAsync($"{path}/top-ups", $$"""{"amount":"1.00","reference":"{{reference}}"}""")).Is(201);
        var listed = (await server.GetAsync($"{path}/transfers")).Is(200).Json.GetProperty("transfers")[0];
        Assert.Equal(made["reference"], listed.GetProperty("reference").GetString());
        Assert.Null((await LedgerAudit.RunAsync(server.Ledger, null, TestContext.Current.CancellationToken)).Fault);
    }

    [Fact]
    public async Task GetTransfers_PageByPage_ShowsEachOnceWithItsBalance()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        for (var i = 1; i <= 7; i++) (await server.PostAsync($"{path}/top-ups", """{"amount":"1.00"}""", $"k{i}")).Is(201);
        var sequence = 0;
        for (string? after = "0"; after is not null;)
        {
            var page = (await server.GetAsync($"{path}/transfers?limit=3&after={after}")).Is(200);
            foreach (var transfer in page.Json.GetProperty("transfers").EnumerateArray())
            {
                sequence++;
                Assert.Equal(sequence, transfer.GetProperty("sequence").GetInt64());
                Assert.Equal(ApiServer.Money(sequence), transfer.GetProperty("available_after").GetString());
                Assert.Equal($"api:k{sequence}", transfer.GetProperty("request_key").GetString());
                Assert.Equal(
                    ("funding", "available"), (transfer.GetProperty("from").GetString(), transfer.GetProperty("to").GetString()));
                Assert.Equal(64, transfer.GetProperty("hash").GetString()!.Length);
            }
            after = page["next"];
        }
        Assert.Equal(7, sequence);
        (await server.GetAsync($"{path}/transfers?after=-1")).IsProblem(400, "invalid_value");
        (await server.GetAsync($"{path}/transfers?limit=5000")).IsProblem(400, "invalid_value");
    }

    [Fact]
    public async Task GetTransfers_OfAReserve_NamesTheStudyAndTheParts()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync("GBP", "6.30");
        var number = (await server.BookAsync(path)).Number;
        var now = TestContext.Current.CancellationToken;
        var study = (await server.Ledger.ExecuteAsync(
            new DraftStudy(number, "S", Money.FromMinor(100), 3, Origin.Prolific), now)).Receipt!.Subject;
        Assert.True((await server.Ledger.ExecuteAsync(new PublishStudy(study), now)).Accepted);
        var reserve = (await server.GetAsync($"{path}/transfers?after=1")).Json.GetProperty("transfers")[0];
        Assert.Equal(
            ("reserve", "available", $"held:{study}"),
            (
                reserve.GetProperty("kind").GetString(), reserve.GetProperty("from").GetString(),
                reserve.GetProperty("to").GetString()));
        Assert.Equal(
            ("4.20", "3.00", "0.9999", "0.2001"),
            (
                reserve.GetProperty("amount").GetString(), reserve.GetProperty("rewards").GetString(),
                reserve.GetProperty("fees").GetString(), reserve.GetProperty("vat").GetString()));
        Assert.Equal(study.ToString(), reserve.GetProperty("subject").GetString());
    }
}
