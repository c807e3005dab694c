using System.Net;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// A user's first day: starting a server, opening books, adding money and credentials, and what both vendors' clients then see.
/// </summary>
public sealed class CommandLineTests
{
    [Fact]
    public async Task FirstDay_OneBookThroughBothApis_ShowsTheSameMoney()
    {
        await using var server = await BursarServer.ServeAsync();
        var bursar = server.Command;

        var opened = await bursar.JsonAsync("book", "open", "Vision lab", "--currency", "USD");
        var book = opened.GetProperty("id").GetString()!;
        Assert.Equal("USD", opened.GetProperty("currency").GetString());
        Assert.Equal(book, opened.GetProperty("workspace_id").GetString());

        var key = await bursar.JsonAsync("key", "create", book);
        var (keyId, secret) = (key.GetProperty("key_id").GetString()!, key.GetProperty("secret").GetString()!);
        var token = (await bursar.JsonAsync("token", "create", book)).GetProperty("token").GetString()!;
        Assert.Equal("0.00", await AvailableAsync(server, keyId, secret));

        await bursar.JsonAsync("fund", book, "250.50");
        await bursar.JsonAsync("refund", book, "50.25");

        Assert.Equal("200.25", await AvailableAsync(server, keyId, secret));
        var balance = await WorkspaceBalanceAsync(server, token, book);
        Assert.Equal(20_025, balance.GetProperty("available_balance").GetInt64());
        Assert.Equal(20_025, balance.GetProperty("total_balance").GetInt64());
        var parts = balance.GetProperty("available_balance_breakdown").EnumerateObject().Sum(part => part.Value.GetInt64());
        Assert.Equal(20_025, parts);

        const StringSplitOptions words = StringSplitOptions.RemoveEmptyEntries;
        var events = (await bursar.RunAsync("events", book, "--after", "2")).Good.Split('\n', words);
        Assert.Equal(["#", "TIME", "(UTC)", "EVENT", "SUBJECT", "STATE", "AMOUNT"], events[0].Split(' ', words));
        Assert.Equal(["book_topped_up", "book_refunded"], events[1..].Select(line => line.Split(' ', words)[3]));
        Assert.All(events[1..], line => Assert.Contains(book, line));

        var statement = await bursar.JsonAsync("statement", book);
        Assert.Equal(
            ["250.50", "200.25"], statement.EnumerateArray().Select(line => line.GetProperty("available_after").GetString()));
        Assert.Equal(0, (await bursar.RunAsync("verify")).ExitCode);
    }

    [Fact]
    public async Task BookPrices_Changed_CountForWhatComesAndVerify()
    {
        await using var server = await BursarServer.ServeAsync();
        var bursar = server.Command;
        var book = (await bursar.JsonAsync("book", "open", "Vision lab", "--currency", "USD")).GetProperty("id").GetString()!;

        var changed = await bursar.JsonAsync(
            "book", "prices", book, "--fee-rate", "3/10", "--vat-rate", "0", "--mturk-least-fee", "0.02", "--mturk-large-places",
            "5");

        var (prolific, mturk) = (changed.GetProperty("prolific_pricing"), changed.GetProperty("mturk_pricing"));
        Assert.Equal(
            ("3/10", "0", "0.02", 5),
            (prolific.GetProperty("fee_rate").GetString(), prolific.GetProperty("vat_rate").GetString(),
                mturk.GetProperty("minimum_fee").GetString(), mturk.GetProperty("large_study_places").GetInt32()));
        var shown = (await bursar.RunAsync("book", "show", book)).Good;
        Assert.Contains("Prolific fee  3/10, VAT 0 of it", shown, StringComparison.Ordinal);
        Assert.Contains("book_repriced", (await bursar.RunAsync("events", book)).Good, StringComparison.Ordinal);
        Assert.NotEqual(0, (await bursar.RunAsync("book", "prices", book)).ExitCode);
        Assert.Equal(0, (await bursar.RunAsync("verify")).ExitCode);
    }

    [Fact]
    public async Task Pay_AParticipantTwiceUnderOneKey_MovesTheAmountOnce()
    {
        await using var server = await BursarServer.DemoAsync();
        var worker = await new Pool(server).JoinAsync();
        var book = (await server.Command.JsonAsync("book", "list")).EnumerateArray().First().GetProperty("id").GetString()!;

        for (var i = 0; i < 2; i++)
        {
            var paid = await server.Command.JsonAsync("pay", book, worker, "2.50", "--reason", "The page broke", "--key", "once");
            Assert.Equal("2.50", paid.GetProperty("amount").GetString());
        }

        var statement = await server.Command.JsonAsync("statement", book);
        Assert.Single(statement.EnumerateArray(), line => line.GetProperty("kind").GetString() == "one_off");
        Assert.NotEqual(0, (await server.Command.RunAsync("pay", book, worker, "1.00")).ExitCode);
    }

    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task KeyImport_OfAnExistingAwsKey_LetsScriptsKeepTheirs(string client)
    {
        const string keyId = "AKIAIOSFODNN7EXAMPLE";
        const string secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
        await using var server = await BursarServer.ServeAsync();
        var book = await OpenAsync(server, "USD");
        await server.Command.JsonAsync("fund", book, "12.34");

        var imported = await server.Command.RunAsync(secret + "\n", ["key", "import", book, keyId, "--secret-stdin"]);

        Assert.True(imported.ExitCode == 0, imported.Errors);
        Assert.DoesNotContain(secret, imported.Output);
        var balance = await MTurkClient.BalanceAsync(client, new MTurkServer(server.Address, keyId, secret));
        Assert.Equal("12.34", balance.GetProperty("AvailableBalance").GetString());

        Assert.Equal(0, (await server.Command.RunAsync("key", "revoke", book, keyId)).ExitCode);
        await using var requester = await MTurkClient.StartAsync(client, new(server.Address, keyId, secret));
        Assert.Equal("UnrecognizedClientException", (await requester.CallAsync("GetAccountBalance")).Refused.Code);
    }

    [Fact]
    public async Task Sandbox_WhateverIsTried_AlwaysShowsTenThousand()
    {
        await using var server = await BursarServer.ServeAsync();
        var book = (await server.Command.JsonAsync("book", "open", "Sandbox", "--currency", "USD", "--sandbox"))
            .GetProperty("id")
            .GetString()!;
        var key = await server.Command.JsonAsync("key", "create", book);

        var funded = await server.Command.RunAsync("fund", book, "5.00");

        Assert.Equal(1, funded.ExitCode);
        Assert.Contains("sandbox", funded.Errors);
        Assert.Equal(
            "10000.00",
            await AvailableAsync(server, key.GetProperty("key_id").GetString()!, key.GetProperty("secret").GetString()!));
    }

    [Fact]
    public async Task CreditLimit_WithNothingPaidIn_IsTheRemainingUsage()
    {
        await using var server = await BursarServer.ServeAsync();
        var opened = await server.Command.JsonAsync(
            "book", "open", "Billed later", "--currency", "USD", "--credit-limit", "500.00");
        var book = opened.GetProperty("id").GetString()!;
        var key = await server.Command.JsonAsync("key", "create", book);

        Assert.Equal(
            "500.00",
            await AvailableAsync(server, key.GetProperty("key_id").GetString()!, key.GetProperty("secret").GetString()!));
        Assert.Equal(1, (await server.Command.RunAsync("refund", book, "1.00")).ExitCode);
    }

    [Fact]
    public async Task Key_ForABookInPounds_IsRefused()
    {
        await using var server = await BursarServer.ServeAsync();
        var book = await OpenAsync(server, "GBP");

        var run = await server.Command.RunAsync("key", "create", book);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("USD", run.Errors);
    }

    [Fact]
    public async Task Token_OfAnotherBook_DoesNotSeeThisOne()
    {
        await using var server = await BursarServer.ServeAsync();
        var mine = await OpenAsync(server, "GBP");
        var theirs = await OpenAsync(server, "GBP");
        var token = await server.Command.JsonAsync("token", "create", mine);
        var secret = token.GetProperty("token").GetString()!;

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, secret, mine));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(server, secret, theirs));

        Assert.Equal(0, (await server.Command.RunAsync("token", "revoke", mine, token.GetProperty("id").GetString()!)).ExitCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(server, secret, mine));
    }

    [Theory]
    [InlineData("-5.00")]
    [InlineData("0.00")]
    [InlineData("1.234")]
    [InlineData("1e3")]
    [InlineData("1,000.00")]
    [InlineData("100000000000.01")]
    [InlineData("ten")]
    [InlineData("NaN")]
    [InlineData("")]
    public async Task Fund_WithWrongAmount_IsRefusedInOneLineAndMovesNothing(string amount)
    {
        await using var server = await BursarServer.ServeAsync();
        var book = await OpenAsync(server, "USD");

        var run = await server.Command.RunAsync("fund", book, "--", amount);

        Assert.NotEqual(0, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.DoesNotContain("   at ", run.Errors);
        var shown = await server.Command.JsonAsync("book", "show", book);
        Assert.Equal("0.00", shown.GetProperty("available").GetString());
        Assert.Equal(0, (await server.Command.JsonAsync("statement", book)).GetArrayLength());
    }

    [Fact]
    public async Task BookShow_AtAPastMoment_SaysWhatTheBookHadThen()
    {
        await using var server = await BursarServer.ServeAsync();
        var book = await OpenAsync(server, "USD");
        var opened = (await server.Command.JsonAsync("book", "show", book)).GetProperty("opened_at").GetString()!;
        await server.Command.JsonAsync("fund", book, "25.00");

        var then = await server.Command.JsonAsync("book", "show", book, "--at", opened);
        var text = await server.Command.RunAsync("book", "show", book, "--at", opened);

        Assert.Equal(("0.00", 0), (then.GetProperty("total").GetString(), then.GetProperty("transfers").GetInt32()));
        Assert.Contains("after 0 transfers, in USD", text.Output, StringComparison.Ordinal);
        Assert.Equal(1, (await server.Command.RunAsync("book", "show", book, "--at", "never")).ExitCode);
    }

    [Fact]
    public async Task BookOpen_WithATitleThatBeginsWithAt_KeepsIt()
    {
        await using var server = await BursarServer.ServeAsync();

        var book = await server.Command.JsonAsync("book", "open", "@vision", "--currency", "USD");

        Assert.Equal("@vision", book.GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("BOOK and AMOUNT missing", "fund")]
    [InlineData("AMOUNT missing", "fund", "6955b9000000000100000000")]
    [InlineData("KEY_ID missing", "key", "revoke", "6955b9000000000100000000")]
    public async Task Command_WithoutItsArguments_NamesThem(string sentence, params string[] arguments)
    {
        var run = await ProgramRun.StartAsync("dotnet", [Paths.Executable, .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"bursar: {sentence}", run.Errors);
    }

    [Fact]
    public async Task Fund_InAnotherCurrencyOrBook_IsRefused()
    {
        await using var server = await BursarServer.ServeAsync();
        var book = await OpenAsync(server, "USD");

        var currency = await server.Command.RunAsync("fund", book, "5.00", "--currency", "GBP");
        var unknown = await server.Command.RunAsync("fund", "0123456789abcdef01234567", "5.00");
        var malformed = await server.Command.RunAsync("fund", "nothing", "5.00");

        Assert.All([currency, unknown, malformed], run => Assert.NotEqual(0, run.ExitCode));
        Assert.Contains("USD", currency.Errors);
    }

    [Fact]
    public async Task Fund_WithTheSameKeyTwice_PaysOnceAndRefusesAnotherAmount()
    {
        await using var server = await BursarServer.ServeAsync();
        var book = await OpenAsync(server, "USD");

        await server.Command.JsonAsync("fund", book, "5.00", "--key", "invoice-17");
        await server.Command.JsonAsync("fund", book, "5.00", "--key", "invoice-17");
        var other = await server.Command.RunAsync("fund", book, "6.00", "--key", "invoice-17");

        Assert.Equal(1, other.ExitCode);
        Assert.Contains("amount", other.Errors);
        Assert.Equal(1, (await server.Command.JsonAsync("statement", book)).GetArrayLength());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("json")]
    public async Task Statement_InEveryFormat_HasTheRunningBalance(string format)
    {
        await using var server = await BursarServer.ServeAsync();
        var book = await OpenAsync(server, "EUR");
        await server.Command.JsonAsync("fund", book, "7.00", "--reference", "PO 1, \"first\"");
        await server.Command.JsonAsync("fund", book, "0.50");
        await server.Command.JsonAsync("refund", book, "0.25", "--reference", "=1+1");

        var run = await server.Command.RunAsync("statement", book, "--format", format);

        Assert.Contains("7.50", run.Good);
        Assert.Contains("PO 1", run.Output);
        if (format != "csv") return;
        Assert.Contains("\"PO 1, \"\"first\"\"\"", run.Output);
        Assert.Contains(",'=1+1,", run.Output);
    }

    private static async Task<string> OpenAsync(BursarServer server, string currency)
        => (await server.Command.JsonAsync("book", "open", "Test", "--currency", currency)).GetProperty("id").GetString()!;

    private static async Task<string?> AvailableAsync(BursarServer server, string keyId, string secret)
        => (await MTurkClient.BalanceAsync("boto3", new MTurkServer(server.Address, keyId, secret)))
            .GetProperty("AvailableBalance")
            .GetString();

    private static async Task<JsonElement> WorkspaceBalanceAsync(BursarServer server, string token, string book)
    {
        using var answer = await GetBalanceAsync(server, token, book);
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<HttpStatusCode> StatusAsync(BursarServer server, string token, string book)
    {
        using var answer = await GetBalanceAsync(server, token, book);
        return answer.StatusCode;
    }

    private static async Task<HttpResponseMessage> GetBalanceAsync(BursarServer server, string token, string book)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/workspaces/{book}/balance/");
        request.Headers.TryAddWithoutValidation("Authorization", $"Token {token}");
        return await server.Http.SendAsync(request);
    }
}
