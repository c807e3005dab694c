namespace Bursar.WebConsole.Tests;

/// <summary>Top-ups and refunds, as they are on the wire.</summary>
public sealed class FundsTests
{
    [Fact]
    public async Task TopUp_FormSentTwice_IsBookedOnce()
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        var path = $"{server.DollarsPath}/top-up";
        var page = (await web.GetAsync(path)).Is(200);
        (string, string)[] Fields(string amount, bool isConfirmed)
            => [
                ("token", page.Hidden("token")), ("key", page.Hidden("key")), ("amount", amount),
                ("reference", "PO 4711 – Größe"),
                .. isConfirmed ? [("confirmed", "yes")] : Array.Empty<(string, string)>(),
            ];

        var check = (await web.PostAsync(path, Fields("1,250.5", isConfirmed: false))).Is(200);
        Assert.Equal(page.Hidden("key"), check.Hidden("key"));
        Assert.Contains("1,250.50", check.Text, StringComparison.Ordinal);
        Assert.Equal(0, (await server.BookAsync(server.Dollars)).LastTransfer);

        for (var i = 0; i < 2; i++)
        {
            var booked = (await web.PostAsync(path, Fields("1,250.5", isConfirmed: true))).Is(303);
            Assert.Equal($"{server.DollarsPath}?done=topped-up", booked.Location);
        }
        (await web.PostAsync(path, Fields("1,250.51", isConfirmed: true))).Is(422);

        var book = await server.BookAsync(server.Dollars);
        Assert.Equal((1, "1250.50"), (book.LastTransfer, book.Available.Total.ToString()));
        var transfer = await server.FindAsync<Transfer>(RowKey.OfTransfer(book.Number, 1));
        Assert.Equal("PO 4711 – Größe", transfer.Reference);
        Assert.StartsWith($"console:{server.AdaId}:", transfer.RequestKey, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0.00")]
    [InlineData("-1")]
    [InlineData("1.005")]
    [InlineData("1e3")]
    [InlineData("100000000000.01")]
    public async Task TopUp_AmountThatIsNone_IsSaidBesideTheField(string amount)
    {
        await using var server = await ConsoleServer.StartAsync();
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        var path = $"{server.DollarsPath}/top-up";

        var reply = await web.PostAsync(
            path, ("token", (await web.GetAsync(path)).Hidden("token")), ("key", "k"), ("amount", amount), ("confirmed", "yes"));

        Assert.Contains("id=\"field-amount-error\"", reply.Is(422).Text, StringComparison.Ordinal);
        Assert.Equal(0, (await server.BookAsync(server.Dollars)).LastTransfer);
    }

    [Fact]
    public async Task Refund_OfMoreThanIsThere_IsRefusedAndOfAllLeavesNothing()
    {
        await using var server = await ConsoleServer.StartAsync();
        await server.TopUpAsync(server.Dollars, 10, Currency.USD);
        using var web = new WebForms(server.Address);
        await web.SignInAsync(ConsoleServer.Ada);
        var path = $"{server.DollarsPath}/refund";
        Task<WebReply> RefundAsync(WebReply page, string amount, params (string, string)[] more) => web.PostAsync(
            path,
            [
                ("token", page.Hidden("token")), ("key", page.Hidden("key")), ("amount", amount), ("confirmed", "yes"), .. more,
            ]);

        var tooMuch = (await RefundAsync(await web.GetAsync(path), "10.01")).Is(422);
        Assert.Contains("Only 10.00", tooMuch.Text, StringComparison.Ordinal);

        // A quarter of an hour after signing in, taking money out needs the password.
        server.Clock.Advance(TimeSpan.FromMinutes(16));
        var asked = (await RefundAsync(await web.GetAsync(path), "10")).Is(422);
        Assert.Contains("type=\"password\"", asked.Text, StringComparison.Ordinal);
        (await RefundAsync(asked, "10", ("password", "wrong"))).Is(422);
        Assert.Equal("10.00", (await server.BookAsync(server.Dollars)).Available.Total.ToString());
        (await RefundAsync(asked, "10", ("password", ConsoleServer.Password))).Is(303);

        Assert.Equal(Money.Zero, (await server.BookAsync(server.Dollars)).Available.Total);
    }

    /// <summary>Whoever can top up a book can spend what was never paid in.</summary>
    [Fact]
    public async Task TopUp_WhereMembersMayNot_IsForOperatorsOnly()
    {
        await using var server = await ConsoleServer.StartAsync(("Console:MembersMoveMoney", "false"));
        using var ada = new WebForms(server.Address);
        using var olga = new WebForms(server.Address);
        await ada.SignInAsync(ConsoleServer.Ada);
        await olga.SignInAsync(ConsoleServer.Olga);

        Assert.DoesNotContain("/top-up", (await ada.GetAsync(server.DollarsPath)).Is(200).Text, StringComparison.Ordinal);
        (await ada.GetAsync($"{server.DollarsPath}/top-up")).Is(403);
        (await olga.GetAsync($"{server.DollarsPath}/top-up")).Is(200);
    }
}
