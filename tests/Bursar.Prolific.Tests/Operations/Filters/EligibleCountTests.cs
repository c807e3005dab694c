using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class EligibleCountTests
{
    private const string Everyone = "[]";

    [Theory]
    [InlineData("[]", 5)]
    [InlineData("""[{"filter_id":"age","selected_range":{"lower":30}}]""", 3)]
    [InlineData("""[{"filter_id":"age","selected_range":{"lower":null,"upper":"30"}}]""", 2)]
    [InlineData("""[{"filter_id":"age","selected_range":{"lower":18,"upper":100}}]""", 4)]
    [InlineData("""[{"filter_id":"sex","selected_values":["0"]}]""", 2)]
    [InlineData("""[{"filter_id":"sex","selected_values":["0","1"]}]""", 3)]
    [InlineData("""[{"filter_id":"fluent-languages","selected_values":["24"]}]""", 2)]
    [InlineData("""[{"filter_id":"fluent-languages","selected_values":["19"]},{"filter_id":"sex","selected_values":["0"]}]""", 1)]
    [InlineData(
        """
        [{"filter_id":"or","selected_filters":[{"filter_id":"sex","selected_values":["1"]},{"filter_id":"and","selected_filters":
        [{"filter_id":"age","selected_range":{"lower":50}},{"filter_id":"fluent-languages","selected_values":["24"]}]}]}]
        """, 2)]
    [InlineData("""[{"filter_id":"fact-checking","selected_range":{"lower":70.5,"upper":70.509}}]""", 1)]
    [InlineData("""[{"filter_id":"fact-checking","selected_range":{"lower":70.501}}]""", 0)]
    [InlineData("""[{"filter_id":"approval_rate","selected_range":{"lower":100}}]""", 5)]
    [InlineData("""[{"filter_id":"approval_numbers","selected_range":{"lower":1}}]""", 0)]
    [InlineData("""[{"filter_id":"joined_between","selected_range":{"lower":"2026-11-01","upper":"2026-11-01T23:59:59Z"}}]""", 5)]
    [InlineData("""[{"filter_id":"joined_between","selected_range":{"upper":"2026-10-31"}}]""", 0)]
    public async Task Count_OfFilters_IsWhoeverAnsweredSo(string filters, int expected)
    {
        await using var server = await ProlificServer.StartAsync(null, ("Prolific:ShowsSmallCounts", "true"));
        await server.PersonAsync("age=34", "sex=0", "fluent-languages=19,24");
        await server.PersonAsync("age=30", "sex=1");
        await server.PersonAsync("age=20", "sex=0");
        await server.PersonAsync("age=55", "fluent-languages=24", "fact-checking=7050");
        await server.ParticipantAsync();

        Assert.Equal(expected, await server.EligibleAsync(filters));
    }

    [Fact]
    public async Task Count_AfterTheBooksOfASandboxWereExchanged_IsThatOfTheNewOnes()
    {
        await using var server = await ProlificServer.StartAsync(
            null, ("Prolific:ShowsSmallCounts", "true"), ("Bursar:Sandbox", "true"));
        using var operators = new HttpClient { BaseAddress = server.Http.BaseAddress };
        operators.DefaultRequestHeaders.Authorization = new("Bearer", TestServer.OperatorToken);
        await PostAsync("snapshots", """{"name":"seed"}""");
        await server.PersonAsync("age=34");
        await server.PersonAsync("age=35");
        Assert.Equal(2, await server.EligibleAsync(Everyone));

        await PostAsync("reset", "");
        await server.PersonAsync("age=20");
        await server.PersonAsync("age=21");

        Assert.Equal(0, await server.EligibleAsync("""[{"filter_id":"age","selected_range":{"lower":30}}]"""));
        Assert.Equal(2, await server.EligibleAsync(Everyone));

        async Task PostAsync(string path, string body)
        {
            using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
            using var answer = await operators.PostAsync(
                new Uri($"/bursar/v1/{path}", UriKind.Relative), content, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode);
        }
    }

    [Fact]
    public async Task Count_OfLists_IsThatOfTheirMembers()
    {
        await using var server = await Work.FundedAsync(10_000, ("Prolific:ShowsSmallCounts", "true"));
        var (one, two) = (await server.ParticipantAsync(), await server.ParticipantAsync());
        await server.ParticipantAsync();
        var study = await server.PublishAsync();
        var submission = await server.TakeAsync(StudyServer.IdOf(study), one);
        await server.DoAsync(new ReturnSubmission(StudyServer.IdOf(study), submission, one)); // Took part, nevertheless.
        var group = await server.DoAsync(new CreateGroup(server.Book.Book, "Pilots") { Members = [one, two] });

        Assert.Equal(2, await server.EligibleAsync(List("participant_group_allowlist", group)));
        Assert.Equal(1, await server.EligibleAsync(List("participant_group_blocklist", group)));
        Assert.Equal(1, await server.EligibleAsync(List("custom_allowlist", two)));
        Assert.Equal(2, await server.EligibleAsync(List("custom_blocklist", two)));
        Assert.Equal(1, await server.EligibleAsync(List("previous_studies_allowlist", study)));
        Assert.Equal(2, await server.EligibleAsync(List("previous_studies_blocklist", study)));

        static string List(string filter, object id) => $$"""[{"filter_id":"{{filter}}","selected_values":["{{id}}"]}]""";
    }

    [Fact]
    public async Task Count_OfFewerThan25_IsZero()
    {
        await using var server = await ProlificServer.StartAsync();
        for (var i = 0; i < 24; i++) await server.ParticipantAsync();
        Assert.Equal(0, await server.EligibleAsync(Everyone));
        var last = await server.ParticipantAsync();
        Assert.Equal(25, await server.EligibleAsync(Everyone));
        await server.AnswerAsync(last, "sex=0");
        Assert.Equal(0, await server.EligibleAsync("""[{"filter_id":"sex","selected_values":["0"]}]"""));
    }

    [Theory]
    [InlineData("{}", "filters")]
    [InlineData("""{"filters":null}""", "filters")]
    [InlineData("""{"filters":{}}""", "filters")]
    [InlineData("""{"filters":["age"]}""", "filters")]
    [InlineData("""{"filters":[{"selected_values":["0"]}]}""", "filters")]
    [InlineData("""{"filters":[{"filter_id":"shoe-size","selected_values":["0"]}]}""", "filters")]
    [InlineData("""{"filters":[{"filter_id":"sex","selected_values":[]}]}""", "filters")]
    [InlineData("""{"filters":[{"filter_id":"sex","selected_values":["Male"]}]}""", "filters")]
    [InlineData("""{"filters":[{"filter_id":"sex","selected_values":["2"]}]}""", "filters")]
    [InlineData("""{"filters":[{"filter_id":"sex","selected_range":{"lower":0}}]}""", "filters")]
    [InlineData("""{"filters":[{"filter_id":"current-country-of-residence","selected_values":["GB"]}]}""", "filters")]
    [InlineData("""{"filters":[{"filter_id":"age","value":{"minimum":18}}]}""", "filters")]
    [InlineData("""{"filters":[{"filter_id":"age","selected_range":{}}]}""", "filters")]
    [InlineData("""{"filters":[{"filter_id":"age","selected_range":{"lower":null}}]}""", "filters")]
    [InlineData("""{"filters":[{"filter_id":"age","selected_range":{"lower":17}}]}""", "filters")]
    [InlineData("""{"filters":[{"filter_id":"age","selected_range":{"lower":18.5}}]}""", "filters")]
    [InlineData("""{"filters":[{"filter_id":"age","selected_range":{"lower":50,"upper":40}}]}""", "filters")]
    [InlineData("""{"filters":[{"filter_id":"age","selected_range":{"lower":true}}]}""", "filters")]
    [InlineData("""{"filters":[{"filter_id":"joined_between","selected_range":{"lower":"yesterday"}}]}""", "filters")]
    [InlineData("""{"filters":[{"filter_id":"and","selected_filters":[]}]}""", "filters")]
    [InlineData("""{"filters":[{"filter_id":"custom_allowlist","selected_values":["somebody"]}]}""", "filters")]
    [InlineData(
        """{"filters":[{"filter_id":"participant_group_allowlist","selected_values":["6955b9000000000200000001"]}]}""",
        "filters")]
    [InlineData("""{"filters":[],"workspace_id":"6955b9000000009900000000"}""", "workspace_id")]
    public async Task Count_OfWhatCannotBe_NamesIt(string body, string field)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.PostAsync("/api/v1/eligibility-count/", body)).Invalid(field);
    }

    [Fact]
    public async Task Breakdown_CountsEachAnswer()
    {
        await using var server = await ProlificServer.StartAsync(null, ("Prolific:ShowsSmallCounts", "true"));
        await server.PersonAsync("handedness=0", "age=20");
        await server.PersonAsync("handedness=0", "age=30");
        await server.PersonAsync("handedness=1", "age=40");
        await server.ParticipantAsync();

        Assert.Equal(
            """{"breakdown":{"0":2,"1":1,"2":0,"N/A":1}}""",
            await AskAsync("[]", """{"filter_id":"handedness","selected_values":["0","1","2"]}"""));
        Assert.Equal(
            """{"breakdown":{"30":1,"40":1,"N/A":0}}""",
            await AskAsync(
                """[{"filter_id":"age","selected_range":{"lower":18}}]""",
                """{"filter_id":"age","selected_range":{"lower":25,"upper":50}}"""));
        foreach (var wrong in new[] { "null", "[]", """{"filter_id":"and","selected_filters":[]}""",
            """{"filter_id":"approval_rate","selected_range":{"lower":1}}""" })
            (await SendAsync("[]", wrong)).Invalid("breakdown_filter");

        async Task<string> AskAsync(string filters, string by) => (await SendAsync(filters, by)).Ok().Text;

        Task<Reply> SendAsync(string filters, string by) => server.PostAsync(
            "/api/v1/eligibility-count/filter-breakdown/", $$"""{"filters":{{filters}},"breakdown_filter":{{by}}}""");
    }

    [Fact]
    public async Task Distribution_OfACustomGroup_IsInBands()
    {
        await using var server = await ProlificServer.StartAsync(null, ("Prolific:ShowsSmallCounts", "true"));
        await server.PersonAsync("nurses=0", "fact-checking=9999");
        await server.PersonAsync("nurses=0", "fact-checking=10000");
        await server.PersonAsync("nurses=0", "fact-checking=1000");
        await server.PersonAsync("nurses=0");
        await server.PersonAsync("fact-checking=5000");

        var bands = (await AskAsync("nurses", $"workspace_id={server.Book}&distribution_filters=fact-checking"))
            .Ok().Json.GetProperty("distribution").GetProperty("fact-checking");
        Assert.Equal(10, bands.EnumerateObject().Count());
        Assert.Equal((2, 1, 0), (Of("90.0-100.0"), Of("10.0-20.0"), Of("50.0-60.0")));

        (await AskAsync("age", $"workspace_id={server.Book}&distribution_filters=fact-checking")).Invalid("id");
        (await AskAsync("shoe-size", $"workspace_id={server.Book}&distribution_filters=fact-checking")).Error(404, 140401);
        (await AskAsync("nurses", $"workspace_id={server.Book}&distribution_filters=age")).Invalid("distribution_filters");
        (await AskAsync("nurses", $"workspace_id={server.Book}")).Invalid("distribution_filters");
        (await AskAsync("nurses", "distribution_filters=fact-checking")).Invalid("workspace_id");

        int Of(string band) => bands.GetProperty(band).GetInt32();

        Task<Reply> AskAsync(string filter, string query) => server.GetAsync($"/api/v1/filters/{filter}/distribution/?{query}");
    }
}
