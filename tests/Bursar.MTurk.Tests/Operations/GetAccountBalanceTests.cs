namespace Bursar.MTurk.Tests;

/// <summary>The balance, byte by byte.</summary>
public sealed class GetAccountBalanceTests
{
    [Fact]
    public async Task Call_PrepaidBook_ShowsAvailableAndHeld()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        var book = await server.BookAsync();
        await server.ExecuteAsync(new TopUp(book, Money.FromMinor(1_000_000), Currency.USD, "in"));
        Assert.Equal("""{"AvailableBalance":"10000.00","OnHoldBalance":"0.00"}""", (await server.CallAsync()).Body);

        // Three places at 1.00 with their fee of 20 %.
        var study = await server.ExecuteAsync(new DraftStudy(book, "A HIT", Money.FromMinor(100), 3, Origin.MTurk));
        await server.ExecuteAsync(new PublishStudy(study.Subject));
        Assert.Equal("""{"AvailableBalance":"9996.40","OnHoldBalance":"3.60"}""", (await server.CallAsync()).Body);

        await server.ExecuteAsync(new StopStudy(study.Subject));
        Assert.Equal("""{"AvailableBalance":"10000.00","OnHoldBalance":"0.00"}""", (await server.CallAsync()).Body);
    }

    [Fact]
    public async Task Call_OnHoldBalanceZero_HidesWhatIsHeld()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book, ("MTurk:OnHoldBalance", "Zero"));
        var book = await server.BookAsync();
        await server.ExecuteAsync(new TopUp(book, Money.FromMinor(1000), Currency.USD, "in"));
        var study = await server.ExecuteAsync(new DraftStudy(book, "A HIT", Money.FromMinor(100), 3, Origin.MTurk));
        await server.ExecuteAsync(new PublishStudy(study.Subject));

        Assert.Equal("""{"AvailableBalance":"6.40","OnHoldBalance":"0.00"}""", (await server.CallAsync()).Body);
    }

    [Fact]
    public async Task Call_BookWithCreditLimit_ShowsRemainingUsage()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book with { CreditLimit = Money.FromMinor(50_000) });
        var book = await server.BookAsync();
        Assert.Equal("""{"AvailableBalance":"500.00","OnHoldBalance":"0.00"}""", (await server.CallAsync()).Body);

        var study = await server.ExecuteAsync(new DraftStudy(book, "A HIT", Money.FromMinor(2_000), 20, Origin.MTurk));
        Assert.False(
            (await server.Ledger.ExecuteAsync(new PublishStudy(study.Subject), TestContext.Current.CancellationToken)).Accepted);
        study = await server.ExecuteAsync(new DraftStudy(book, "A HIT", Money.FromMinor(2_000), 9, Origin.MTurk));
        await server.ExecuteAsync(new PublishStudy(study.Subject));
        Assert.Equal("""{"AvailableBalance":"284.00","OnHoldBalance":"216.00"}""", (await server.CallAsync()).Body);
    }

    [Fact]
    public async Task Call_SandboxBook_AlwaysShowsTenThousand()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book with { Sandbox = true });
        var study = await server.ExecuteAsync(
            new DraftStudy(await server.BookAsync(), "A HIT", Money.FromMinor(100), 3, Origin.MTurk));
        await server.ExecuteAsync(new PublishStudy(study.Subject));

        Assert.Equal("""{"AvailableBalance":"10000.00","OnHoldBalance":"0.00"}""", (await server.CallAsync()).Body);
    }

    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(1, "0.00")]
    [InlineData(99, "0.00")]
    [InlineData(100, "0.01")]
    [InlineData(199, "0.01")]
    [InlineData(90_500, "9.05")]
    [InlineData(99_999_999_999_999, "9999999999.99")]
    [InlineData(1_000_000_000_000_000, "100000000000.00")]
    public async Task Call_AnyFunds_ShowsWholeCentsRoundedDown(long units, string available)
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        if (units > 0) await server.ExecuteAsync(new TopUp(await server.BookAsync(), new Money(units), Currency.USD, "in"));

        Assert.Equal($$"""{"AvailableBalance":"{{available}}","OnHoldBalance":"0.00"}""", (await server.CallAsync()).Body);
    }

    [Fact]
    public async Task Call_LargestBalance_FitsTheAnswer()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);
        var book = await server.BookAsync();
        for (var i = 0; i < 9; i++)
            await Task.WhenAll(
                Enumerable.Range(0, 1000).Select(_ => server.ExecuteAsync(new TopUp(book, Money.MaxAmount, Currency.USD, "in"))));

        Assert.Equal("""{"AvailableBalance":"900000000000000.00","OnHoldBalance":"0.00"}""", (await server.CallAsync()).Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData(" { } ")]
    [InlineData("""{"Unknown":[1,{"a":null}],"AvailableBalance":"5"}""")]
    public async Task Call_AnyObject_IgnoresItsFields(string body)
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);

        var answer = await server.CallAsync(body: body);

        Assert.Equal(200, answer.Status);
        Assert.Equal("""{"AvailableBalance":"0.00","OnHoldBalance":"0.00"}""", answer.Body);
    }

    [Fact]
    public async Task Call_GoodRequest_AnswersTheHeadersOfTheService()
    {
        await using var server = await MTurkServer.StartWithAsync(book => book);

        var answer = await server.CallAsync();
        var another = await server.CallAsync();

        Assert.Equal(
            ["Connection", "Content-Length", "Content-Type", "Date", "X-Content-Type-Options", "x-amzn-RequestId"],
            answer.Headers.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("application/x-amz-json-1.1", answer.Headers["Content-Type"]);
        Assert.True(Guid.TryParseExact(answer.Headers["x-amzn-RequestId"], "D", out var id));
        Assert.Equal(4, id.Version);
        Assert.NotEqual(answer.Headers["x-amzn-RequestId"], another.Headers["x-amzn-RequestId"]);
        Assert.InRange(
            DateTimeOffset.Parse(answer.Headers["Date"]), DateTimeOffset.UtcNow.AddMinutes(-1),
            DateTimeOffset.UtcNow.AddMinutes(1));
    }
}
