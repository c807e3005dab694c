using Bursar.Ledger;

namespace Bursar.Api.Tests;

public sealed class BookTests
{
    [Fact]
    public async Task PostBook_WithTheLeast_OpensAnEmptyPrepaidBook()
    {
        await using var server = await ApiServer.StartAsync();
        var book = (await server.PostAsync("books", """{"title":"Lab","currency":"GBP"}""")).Is(201);
        Assert.Equal(book["id"], book["workspace_id"]);
        Assert.Matches("^[0-9a-f]{24}$", book["id"]);
        Assert.Equal(
            ("Lab", "GBP", "0.00", "0.00", "0.00", "0.00"),
            (book["title"], book["currency"], book["credit_limit"], book["available"], book["on_hold"], book["total"]));
        Assert.Equal("2026-10-01T12:00:00.000000Z", book["opened_at"]);
        Assert.Equal("1/3", book.Json.GetProperty("prolific_pricing").GetProperty("fee_rate").GetString());
        Assert.Equal(book.Text, (await server.GetAsync($"books/{book["id"]}")).Is(200).Text);
        Assert.Equal(book.Text, (await server.GetAsync($"books/{book["id"]!.ToUpperInvariant()}")).Is(200).Text);
    }

    [Fact]
    public async Task PostBook_WithEverything_KeepsIt()
    {
        await using var server = await ApiServer.StartAsync();
        var book = (await server.PostAsync("books", """
            {"title":"Lab","description":"What for","currency":"USD","credit_limit":"250.50","sandbox":false,
             "owner":{"name":"Ada","email":"ada@example.org"},
             "mturk_pricing":{"fee_rate":"0.25","large_study_rate":"1/10","large_study_places":20,
             "minimum_fee":"0.02","step":"0.01"},
             "prolific_pricing":{"fee_rate":"3/10","vat_rate":"0"}}
            """)).Is(201);
        var kept = await server.BookAsync($"books/{book["id"]}");
        var mturk = kept.MTurkPricing;
        Assert.Equal(new Ratio(1, 4), mturk.FeeRate);
        Assert.Equal(
            (new Ratio(1, 10), 20, Money.FromMinor(2), Money.Cent),
            (mturk.LargeStudyRate, mturk.LargeStudyPlaces, mturk.MinimumFee, mturk.Step));
        Assert.Equal((new Ratio(3, 10), Ratio.Zero), (kept.ProlificPricing.FeeRate, kept.ProlificPricing.VatRate));
        Assert.Equal(("250.50", "250.50", "What for"), (book["credit_limit"], book["available"], book["description"]));
        Assert.Equal("ada@example.org", book.Json.GetProperty("owner").GetProperty("email").GetString());
    }

    [Fact]
    public async Task PostBook_ForAnOwnerThatIsThere_MakesNoNewOne()
    {
        await using var server = await ApiServer.StartAsync();
        var first = (await server.PostAsync(
            "books", """{"title":"A","currency":"USD","owner":{"name":"Ada","email":"ada@example.org"}}""")).Is(201);
        var owner = first.Json.GetProperty("owner").GetProperty("id").GetString();
        var second = (await server.PostAsync(
            "books", $$$"""{"title":"B","currency":"GBP","owner":{"id":"{{{owner}}}"}}""")).Is(201);
        Assert.Equal("Ada", second.Json.GetProperty("owner").GetProperty("name").GetString());
        Assert.True(ObjectId.TryParse(owner, out var id));
        var memberships = await server.Ledger.ListAsync(new MembershipsOfUser(id, 10), TestContext.Current.CancellationToken);
        Assert.Equal(2, memberships.Count);
    }

    [Theory]
    [InlineData("{}", 400, "invalid_value")]
    [InlineData("""{"title":"A"}""", 400, "wrong_currency")]
    [InlineData("""{"title":"","currency":"USD"}""", 400, "invalid_value")]
    [InlineData("""{"title":"  ","currency":"USD"}""", 400, "invalid_value")]
    [InlineData("""{"title":5,"currency":"USD"}""", 400, "invalid_value")]
    [InlineData("""{"title":"A","currency":"JPY"}""", 400, "wrong_currency")]
    [InlineData("""{"title":"A","currency":"usd"}""", 400, "wrong_currency")]
    [InlineData("""{"title":"A","currency":0}""", 400, "wrong_currency")]
    [InlineData("""{"title":"A","currency":"USD","credit_limit":"-1.00"}""", 400, "invalid_amount")]
    [InlineData("""{"title":"A","currency":"USD","credit_limit":100}""", 400, "invalid_amount")]
    [InlineData("""{"title":"A","currency":"USD","sandbox":"yes"}""", 400, "invalid_value")]
    [InlineData("""{"title":"A","currency":"USD","owner":{"id":"xyz"}}""", 400, "invalid_value")]
    [InlineData("""{"title":"A","currency":"USD","owner":{"id":"65a000000000000000000000"}}""", 404, "not_found")]
    [InlineData(
        """{"title":"A","currency":"USD","owner":{"id":"65a000000000000000000000","name":"Ada"}}""", 400, "invalid_value")]
    [InlineData("""{"title":"A","currency":"USD","owner":{"name":"Ada","email":"nowhere"}}""", 400, "invalid_value")]
    [InlineData("""{"title":"A","currency":"USD","mturk_pricing":{"fee_rate":0.2}}""", 400, "invalid_value")]
    [InlineData("""{"title":"A","currency":"USD","mturk_pricing":{"fee_rate":"1/0"}}""", 400, "invalid_value")]
    [InlineData("""{"title":"A","currency":"USD","mturk_pricing":{"fee_rate":"-1/5"}}""", 400, "invalid_value")]
    [InlineData("""{"title":"A","currency":"USD","mturk_pricing":{"step":"0.00"}}""", 400, "invalid_value")]
    [InlineData("""{"title":"A","currency":"USD","mturk_pricing":{"large_study_places":0}}""", 400, "invalid_value")]
    public async Task PostBook_WithAWrongValue_OpensNone(string body, int status, string code)
    {
        await using var server = await ApiServer.StartAsync();
        (await server.PostAsync("books", body)).IsProblem(status, code);
        Assert.Empty((await server.GetAsync("books")).Is(200).Json.GetProperty("books").EnumerateArray());
    }

    [Fact]
    public async Task PostBook_AgainUnderItsKey_AnswersTheSameHoweverMuchHasHappened()
    {
        await using var server = await ApiServer.StartAsync();
        const string body = """{"title":"Lab","currency":"USD","owner":{"name":"Ada","email":"ada@example.org"}}""";
        var first = (await server.PostAsync("books", body, "open-1")).Is(201);
        (await server.PostAsync($"books/{first["id"]}/top-ups", """{"amount":"5.00"}""")).Is(201);
        server.Clock.Advance(TimeSpan.FromHours(1));
        var again = (await server.PostAsync("books", body, "open-1")).Is(201);
        Assert.False(first.Replayed);
        Assert.True(again.Replayed);
        Assert.Equal(first.Text, again.Text);
        Assert.Single((await server.GetAsync("books")).Json.GetProperty("books").EnumerateArray());
    }

    [Theory]
    [InlineData("""{"title":"Other","currency":"USD"}""", "title")]
    [InlineData("""{"title":"Lab","currency":"GBP"}""", "currency")]
    [InlineData("""{"title":"Lab","currency":"USD","sandbox":true}""", "sandbox")]
    [InlineData("""{"title":"Lab","currency":"USD","owner":{"name":"Bob"}}""", "name")]
    public async Task PostBook_AgainUnderItsKeyWithSomethingElse_Is422AndNamesIt(string body, string field)
    {
        await using var server = await ApiServer.StartAsync();
        (await server.PostAsync("books", """{"title":"Lab","currency":"USD"}""", "open-1")).Is(201);
        var reply = (await server.PostAsync("books", body, "open-1")).IsProblem(422, "key_reused");
        Assert.Contains($"different {field}", reply["detail"], StringComparison.Ordinal);
        Assert.Single((await server.GetAsync("books")).Json.GetProperty("books").EnumerateArray());
    }

    [Fact]
    public async Task PostBook_AgainWhenItsKeyIsForgotten_OpensAnother()
    {
        await using var server = await ApiServer.StartAsync();
        const string body = """{"title":"Lab","currency":"USD"}""";
        var first = (await server.PostAsync("books", body, "open-1")).Is(201);
        server.Clock.Advance(RequestKey.Lifetime + TimeSpan.FromMinutes(2));
        var second = (await server.PostAsync("books", body, "open-1")).Is(201);
        var third = (await server.PostAsync("books", body, "open-1")).Is(201);
        Assert.NotEqual(first["id"], second["id"]);
        Assert.False(second.Replayed);
        Assert.True(third.Replayed);
        Assert.Equal(second.Text, third.Text);
    }

    [Fact]
    public async Task GetBooks_PageByPage_ShowsEachOnceInOrder()
    {
        await using var server = await ApiServer.StartAsync();
        for (var i = 0; i < 7; i++) await server.OpenAsync();
        var seen = new List<string>();
        for (string? after = ""; after is not null;)
        {
            var page = (await server.GetAsync($"books?limit=3&after={after}")).Is(200);
            seen.AddRange(page.Json.GetProperty("books").EnumerateArray().Select(book => book.GetProperty("id").GetString()!));
            after = page["next"];
        }
        Assert.Equal(7, seen.Distinct().Count());
        Assert.Equal(seen.Order(StringComparer.Ordinal), seen);
    }

    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=1001")]
    [InlineData("limit=-1")]
    [InlineData("limit=x")]
    [InlineData("limit=1&limit=2")]
    [InlineData("after=zzz")]
    public async Task GetBooks_WithAWrongPage_Is400(string query)
    {
        await using var server = await ApiServer.StartAsync();
        (await server.GetAsync($"books?{query}")).IsProblem(400, "invalid_value");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("zz")]
    [InlineData("65a000000000000000000000")]
    public async Task AnyBookPath_OfABookThatIsNotThere_Is404(string id)
    {
        await using var server = await ApiServer.StartAsync();
        var path = $"books/{id}";
        (await server.GetAsync(path)).IsProblem(404, "not_found");
        (await server.SendAsync(HttpMethod.Patch, path, "{}")).IsProblem(404, "not_found");
        (await server.PostAsync($"{path}/top-ups", """{"amount":"1.00"}""")).IsProblem(404, "not_found");
        (await server.PostAsync($"{path}/refunds", """{"amount":"1.00"}""")).IsProblem(404, "not_found");
        (await server.GetAsync($"{path}/transfers")).IsProblem(404, "not_found");
        (await server.PostAsync($"{path}/keys", "{}")).IsProblem(404, "not_found");
        (await server.PostAsync($"{path}/tokens", "{}")).IsProblem(404, "not_found");
        (await server.DeleteAsync($"{path}/keys/AKIA")).IsProblem(404, "not_found");
        (await server.DeleteAsync($"{path}/tokens/65a000000000000000000000")).IsProblem(404, "not_found");
    }

    [Fact]
    public async Task GetBook_OfTheSameNumberButAnotherTime_Is404()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        (await server.GetAsync($"books/00000000{path["books/".Length..][8..]}")).IsProblem(404, "not_found");
    }

    [Fact]
    public async Task PatchBook_ChangesWhatIsNamedAndNothingElse()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync("USD", "5.00");
        var changed = (await server.SendAsync(HttpMethod.Patch, path, """{"title":"New","credit_limit":"20.00"}""")).Is(200);
        Assert.Equal(
            ("New", "20.00", "25.00", ""),
            (changed["title"], changed["credit_limit"], changed["available"], changed["description"]));
        Assert.Equal("Why", (await server.SendAsync(HttpMethod.Patch, path, """{"description":"Why"}""")).Is(200)["description"]);
        Assert.Equal("New", (await server.GetAsync(path))["title"]);
        (await server.SendAsync(HttpMethod.Patch, path, """{"currency":"GBP"}""")).IsProblem(400, "unknown_member");
        (await server.SendAsync(HttpMethod.Patch, path, """{"title":""}""")).IsProblem(400, "invalid_value");
    }

    [Fact]
    public async Task PatchBook_ItsPrices_ChangesWhatIsNamedOfThoseThatItHas()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync("USD", "5.00");
        const string first = """{"prolific_pricing":{"fee_rate":"3/10","minimum_fee":"0.02"}}""";
        (await server.SendAsync(HttpMethod.Patch, path, first, "prices")).Is(200);
        var changed = (await server.SendAsync(
            HttpMethod.Patch, path, """{"prolific_pricing":{"vat_rate":"0"},"mturk_pricing":{"surcharges":[]}}""")).Is(200);

        var prolific = changed.Json.GetProperty("prolific_pricing");
        Assert.Equal(
            """{"fee_rate":"3/10","vat_rate":"0","large_study_rate":"0","large_study_places":null,"minimum_fee":"0.02","""
                + "\"step\":\"0.0001\",\"surcharges\":[]}",
            prolific.GetRawText());
        Assert.Equal("1/5", changed.Json.GetProperty("mturk_pricing").GetProperty("fee_rate").GetString());
        Assert.Equal(0, changed.Json.GetProperty("mturk_pricing").GetProperty("surcharges").GetArrayLength());
        Assert.Equal("5.00", changed["available"]);
        Assert.True((await server.SendAsync(HttpMethod.Patch, path, first, "prices")).Is(200).Replayed);
        Assert.Contains(
            "\"kind\":\"book_repriced\"", (await server.GetAsync($"{path}/events")).Text, StringComparison.Ordinal);
        (await server.SendAsync(HttpMethod.Patch, path, """{"mturk_pricing":{"step":"0.00"}}""")).IsProblem(400, "invalid_value");
        (await server.SendAsync(HttpMethod.Patch, path, """{"mturk_pricing":{"fee":"0.2"}}""")).IsProblem(400, "unknown_member");
        (await server.SendAsync(HttpMethod.Patch, path, """{"mturk_pricing":{"fee_rate":0.2}}"""))
            .IsProblem(400, "invalid_value");
    }

    [Fact]
    public async Task PatchBook_UnderAKey_IsDoneOnce()
    {
        await using var server = await ApiServer.StartAsync();
        var path = await server.OpenAsync();
        (await server.SendAsync(HttpMethod.Patch, path, """{"title":"One"}""", "p1")).Is(200);
        (await server.SendAsync(HttpMethod.Patch, path, """{"title":"Two"}""")).Is(200);
        var again = (await server.SendAsync(HttpMethod.Patch, path, """{"title":"One"}""", "p1")).Is(200);
        Assert.True(again.Replayed);
        Assert.Equal("Two", again["title"]);
        (await server.SendAsync(HttpMethod.Patch, path, """{"title":"Three"}""", "p1")).IsProblem(422, "key_reused");
    }
}
