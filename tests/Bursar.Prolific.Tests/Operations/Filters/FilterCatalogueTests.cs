using System.Net;
using System.Text.Json;

namespace Bursar.Prolific.Tests;

public sealed class FilterCatalogueTests
{
    private const string Filters = "/api/v1/filters/";

    [Fact]
    public async Task List_OfFilters_IsWholeAndInProlificsForm()
    {
        await using var server = await ProlificServer.StartAsync();
        var list = (await server.GetAsync(Filters)).Ok().Json;
        var all = list.GetProperty("results").EnumerateArray().ToDictionary(one => one.GetProperty("filter_id").GetString()!);

        Assert.Equal(all.Count, list.GetProperty("meta").GetProperty("count").GetInt32());
        Assert.Equal(
            "filter_id title description question tags type data_type min max",
            string.Join(' ', all["age"].EnumerateObject().Select(one => one.Name)));
        Assert.Equal((18, 100), (all["age"].GetProperty("min").GetInt32(), all["age"].GetProperty("max").GetInt32()));
        Assert.Equal("""{"0":"Male","1":"Female"}""", all["sex"].GetProperty("choices").GetRawText());
        Assert.Equal("0.0 100.0", $"{all["fact-checking"].GetProperty("min")} {all["fact-checking"].GetProperty("max")}");
        Assert.Equal(
            "2010-01-01 2026-11-01", $"{all["joined_between"].GetProperty("min")} {all["joined_between"].GetProperty("max")}");
        Assert.Equal("{}", all["participant_group_allowlist"].GetProperty("choices").GetRawText());
        Assert.Equal("ParticipantID", all["custom_allowlist"].GetProperty("data_type").GetString());
        Assert.False(all["approval_rate"].TryGetProperty("question", out _));
        Assert.Equal("[]", all["approval_rate"].GetProperty("tags").GetRawText());
        Assert.All(all.Values, one => Assert.False(one.TryGetProperty("category", out _)));
    }

    [Fact]
    public async Task List_WithParameters_FollowsThem()
    {
        await using var server = await Work.FundedAsync(10_000);
        var study = await server.PublishAsync();
        var group = (await server.PostAsync("/api/v1/participant-groups/", """{"name":"Pilots"}""")).Json.GetProperty("id");
        await server.CreateAsync();

        var list = (await server.GetAsync($"{Filters}?detailed=true&workspace_id={server.Book}")).Ok().Json;
        var all = list.GetProperty("results").EnumerateArray().ToDictionary(one => one.GetProperty("filter_id").GetString()!);
        Assert.Equal("Demographics", all["age"].GetProperty("category").GetString());
        Assert.Equal(JsonValueKind.Null, all["age"].GetProperty("display_order").ValueKind);
        Assert.Equal($$"""{"{{study}}":"v2"}""", all["previous_studies_blocklist"].GetProperty("choices").GetRawText());
        Assert.Equal($$"""{"{{group}}":"Pilots"}""", all["participant_group_allowlist"].GetProperty("choices").GetRawText());

        var groups = (await server.GetAsync($"{Filters}?filter_tag=custom-group")).Ok().Json.GetProperty("results");
        Assert.All(groups.EnumerateArray(), one => Assert.Contains("custom-group", one.GetProperty("tags").GetRawText()));
        Assert.Contains("nurses", groups.GetRawText());
        (await server.GetAsync($"{Filters}?detailed=perhaps")).Invalid("detailed");
        var (book, _) = await server.AddStrangerAsync();
        (await server.GetAsync($"{Filters}?workspace_id={book}")).Error(404, 140401);
    }

    [Fact]
    public async Task Search_FindsTitlesQuestionsAndChoices_TheBestFirst()
    {
        await using var server = await ProlificServer.StartAsync();
        var found = (await server.GetAsync($"{Filters}search/?q=%20Country%20")).Ok().Json;
        var first = found.GetProperty("results")[0];
        Assert.Contains("Country", first.GetProperty("title").GetString());
        var match = first.GetProperty("matches")[0];
        Assert.Equal(
            ("title", "country", "Country"),
            (match.GetProperty("field").GetString(), match.GetProperty("query_term").GetString(),
                match.GetProperty("matched_text").GetString()));
        Assert.Equal(match.GetProperty("start").GetInt32() + 7, match.GetProperty("end").GetInt32());

        var guineas = (await server.GetAsync($"{Filters}search/?q=guinea")).Ok().Json.GetProperty("results");
        var choices = guineas[0].GetProperty("choices");
        Assert.Equal(
            (4, true, 3),
            (choices.GetProperty("matched").GetInt32(), choices.GetProperty("truncated").GetBoolean(),
                choices.GetProperty("results").GetArrayLength()));
        Assert.Equal(JsonValueKind.Null, choices.GetProperty("results")[0].GetProperty("parent_id").ValueKind);

        var lists = (await server.GetAsync($"{Filters}search/?q=previous_studies_allowlist")).Ok().Json.GetProperty("results")[0];
        Assert.False(lists.GetProperty("choices_included").GetBoolean());
        Assert.EndsWith("/api/v1/filters/previous_studies_allowlist/choices/", lists.GetProperty("choices_link").GetString());
        var age = (await server.GetAsync($"{Filters}search/?q=how+old+are")).Ok().Json.GetProperty("results")[0];
        Assert.Equal((18, 100), (age.GetProperty("min").GetInt32(), age.GetProperty("max").GetInt32()));
    }

    [Fact]
    public async Task Search_InPages_EndsEmpty()
    {
        await using var server = await ProlificServer.StartAsync();
        var count = Count((await server.GetAsync($"{Filters}search/?q=a")).Ok().Json);
        Assert.True(count > 25, $"{count}");
        var page = (await server.GetAsync($"{Filters}search/?q=a&limit=10&offset={count - 2}")).Ok().Json;
        Assert.Equal((2, count), (page.GetProperty("results").GetArrayLength(), Count(page)));
        var past = (await server.GetAsync($"{Filters}search/?q=a&limit=10&offset=5000")).Ok().Json;
        Assert.Equal((0, count), (past.GetProperty("results").GetArrayLength(), Count(past)));
        Assert.Equal(0, Count((await server.GetAsync($"{Filters}search/?q=xyzzy")).Ok().Json));
        (await server.GetAsync($"{Filters}search/")).Invalid("q");
        (await server.GetAsync($"{Filters}search/?q={new string('a', 201)}")).Invalid("q");
        (await server.GetAsync($"{Filters}search/?q=a&limit=0")).Invalid("limit");
    }

    [Fact]
    public async Task Choices_OfAFilter_AreListedAndFound()
    {
        await using var server = await ProlificServer.StartAsync();
        var countries = (await server.GetAsync($"{Filters}current-country-of-residence/choices/?limit=2&offset=1")).Ok().Json;
        Assert.Equal(246, Count(countries));
        Assert.Equal(
            """{"id":"1","label":"United States","parent_id":null,"num_children":0,"num_descendants":0}""",
            countries.GetProperty("results")[0].GetRawText());

        var found = (await server.GetAsync($"{Filters}current-country-of-residence/choices/search/?q=united+states")).Ok().Json;
        Assert.Equal(2, Count(found));
        Assert.Equal(2, found.GetProperty("results")[0].GetProperty("matches").GetArrayLength());

        Assert.Equal(0, Count((await server.GetAsync($"{Filters}custom_allowlist/choices/")).Ok().Json));
        Assert.Equal(0, Count((await server.GetAsync($"{Filters}age/choices/")).Ok().Json));
        (await server.GetAsync($"{Filters}shoe-size/choices/")).Error(404, 140401);
        (await server.GetAsync($"{Filters}shoe-size/choices/search/?q=a")).Error(404, 140401);
        (await server.GetAsync($"{Filters}age/choices/search/")).Invalid("q");
    }

    [Fact]
    public async Task RuleTree_SaysThatGroupsNest()
    {
        await using var server = await ProlificServer.StartAsync();
        var tree = (await server.GetAsync($"{Filters}rule-tree/?workspace_id={server.Book}")).Ok(HttpStatusCode.OK).Json;
        var children = tree.GetProperty("rule_tree").GetProperty("and").GetProperty("children");
        Assert.True(children.GetProperty("leaf").GetBoolean());
        Assert.True(children.GetProperty("or").GetProperty("children").TryGetProperty("and", out _));
    }

    private static int Count(JsonElement list) => list.GetProperty("meta").GetProperty("count").GetInt32();
}
