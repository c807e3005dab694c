using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.Prolific.Tests;

public sealed class TaskCollectionTests
{
    private const string Collections = TaskBuilder.Collections;

    [Fact]
    public async Task Create_EveryTypeOfItem_GivesIdsAndIsReadBack()
    {
        await using var server = await ProlificServer.StartAsync();
        var made = await server.CollectAsync();

        var id = TaskBuilder.IdOf(made);
        Assert.True(Guid.TryParse(id, out _));
        Assert.Equal(1, made.GetProperty("schema_version").GetInt32());
        Assert.Equal(2, made.GetProperty("item_count").GetInt32());
        Assert.False(made.TryGetProperty("last_modified_at", out _));
        var page = made.GetProperty("collection_items")[0];
        var (image, choice) = (page.GetProperty("page_items")[1], page.GetProperty("page_items")[2]);
        Assert.Equal(
            (TaskBuilder.IdOf(page), "collection"),
            (image.GetProperty("parent_id").GetString(), image.GetProperty("parent_type").GetString()));
        Assert.Equal(id, choice.GetProperty("parent_id").GetString());
        Assert.Equal(JsonValueKind.True, choice.GetProperty("options")[0].GetProperty("value").ValueKind);
        Assert.False(choice.GetProperty("disable_dropdown").GetBoolean());
        Assert.False(choice.TryGetProperty("validation", out _));

        Assert.Equal(made.GetRawText(), (await server.GetAsync($"{Collections}/{id}")).Ok().Text);
        Assert.Equal(made.GetRawText(), (await server.GetAsync($"{Collections}/{id.ToUpperInvariant()}/")).Ok().Text);
        await server.CollectAsync(body => body["collection_items"] = new JsonArray());
        var list = (await server.GetAsync($"{Collections}?workspace_id={server.Book}&limit=1")).Ok().Json;
        Assert.Equal(2, list.GetProperty("meta").GetProperty("count").GetInt32());
        Assert.Equal(made.GetRawText(), Assert.Single(list.GetProperty("results").EnumerateArray()).GetRawText());
    }

    [Fact]
    public async Task Put_ItemsWithTheirIds_KeepsThemAndDeletesTheRest()
    {
        await using var server = await ProlificServer.StartAsync();
        var made = await server.CollectAsync();
        var id = TaskBuilder.IdOf(made);
        server.Clock.Advance(TimeSpan.FromMinutes(1));
        var body = JsonNode.Parse(made.GetRawText())!.AsObject();
        var pages = body["collection_items"]!.AsArray();
        pages.RemoveAt(0);
        var items = pages[0]!["page_items"]!.AsArray();
        items.RemoveAt(2);
        items[0]!["description"] = "Describe it well";
        items.Add(JsonNode.Parse("""{"type":"rich_text","content":"<p>Thanks</p>","content_format":"html"}"""));
        body["name"] = "Other faces";

        var now = (await server.SendAsync(HttpMethod.Put, $"{Collections}/{id}", body.ToJsonString())).Ok().Json;

        Assert.Equal((id, "Other faces"), (TaskBuilder.IdOf(now), now.GetProperty("name").GetString()));
        Assert.NotEqual(now.GetProperty("created_at").GetString(), now.GetProperty("last_modified_at").GetString());
        Assert.Equal($"{server.User}", now.GetProperty("last_modified_by").GetString());
        var page = Assert.Single(now.GetProperty("collection_items").EnumerateArray());
        var old = made.GetProperty("collection_items")[1];
        Assert.Equal(TaskBuilder.IdOf(old), TaskBuilder.IdOf(page));
        var kept = page.GetProperty("page_items").EnumerateArray().ToList();
        Assert.Equal(3, kept.Count);
        Assert.Equal("Describe it well", kept[0].GetProperty("description").GetString());
        for (var i = 0; i < 2; i++)
        {
            var before = old.GetProperty("page_items")[i];
            Assert.Equal(TaskBuilder.IdOf(before), TaskBuilder.IdOf(kept[i]));
            Assert.Equal(before.GetProperty("created_at").GetString(), kept[i].GetProperty("created_at").GetString());
        }
        Assert.NotEqual(kept[0].GetProperty("created_at").GetString(), kept[2].GetProperty("created_at").GetString());

        items[0]!["id"] = Guid.NewGuid().ToString();
        var refused = await server.SendAsync(HttpMethod.Put, $"{Collections}/{id}", body.ToJsonString());
        Assert.Contains("Page 1, item 1", refused.Error(400, 140109).GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "answer_limit", "3", "answer_limit")]
    [InlineData(2, "answer_limit", "0", "answer_limit")]
    [InlineData(2, "options", "[]", "options")]
    [InlineData(2, "options", """[{"label":"A","value":"x"},{"label":"B","value":"x"}]""", "value")]
    [InlineData(2, "options", """[{"label":"A","value":" x"}]""", "value")]
    [InlineData(2, "options", """[{"label":"A","value":null}]""", "value")]
    [InlineData(2, "options", """[{"label":"A","value":"x","exclusive":true},{"label":"B","value":"y"}]""", "exclusive")]
    [InlineData(2, "options", "[null]", "label")]
    [InlineData(2, "order", "null", "order")]
    [InlineData(2, "description", "\" \"", "description")]
    [InlineData(2, "type", "\"essay\"", "type")]
    [InlineData(1, "url", "\"http://example.org/a.png\"", "url")]
    [InlineData(1, "alt_text", "null", "alt_text")]
    [InlineData(0, "content_format", "\"rtf\"", "content_format")]
    [InlineData(0, "content", "\"\"", "content")]
    [InlineData(4, "validation", """{"type":"number","min":3,"max":2}""", "min")]
    [InlineData(4, "validation", """{"type":"string","min":-1}""", "min")]
    [InlineData(4, "validation", """{"type":"date"}""", "validation")]
    [InlineData(4, "type", "\"free_text_with_unit\"", "unit_options")]
    [InlineData(2, "type", "\"multiple_choice_with_free_text\"", "heading")]
    public async Task Create_AnItemThatIsWrong_IsRefusedByItsPlace(int item, string member, string value, string named)
    {
        await using var server = await ProlificServer.StartAsync();
        var body = TaskBuilder.Body(server);
        body["collection_items"]![0]!["page_items"]![item]![member] = JsonNode.Parse(value);

        var detail = (await server.PostAsync(Collections, body.ToJsonString())).Error(400, 140109);

        var why = detail.GetProperty("collection_items")[0].GetString()!;
        Assert.StartsWith($"Page 1, item {item + 1}: ", why, StringComparison.Ordinal);
        Assert.Contains(named, why, StringComparison.Ordinal);
    }

    /// <summary>Markdown is turned into HTML before it is stored, and what it has of HTML stays text.</summary>
    [Fact]
    public async Task Create_ContentInMarkdown_IsStoredAsHtml()
    {
        await using var server = await ProlificServer.StartAsync();
        var item = new JsonObject
        {
            ["type"] = "rich_text",
            ["content_format"] = "markdown",
            ["content"] = "# Rules\n\n- **Look** at it\n- ~~Guess~~ <script>alert(1)</script>\n\n[More](https://example.org)",
        };

        var made = await server.CollectAsync(body => body["collection_items"]![0]!["page_items"]![0] = item);

        var stored = made.GetProperty("collection_items")[0].GetProperty("page_items")[0];
        Assert.False(stored.TryGetProperty("content_format", out _));
        Assert.Equal(
            """
            <h1>Rules</h1>
            <ul>
            <li><strong>Look</strong> at it</li>
            <li><del>Guess</del> &lt;script&gt;alert(1)&lt;/script&gt;</li>
            </ul>
            <p><a href="https://example.org">More</a></p>
            """.ReplaceLineEndings("\n"),
            stored.GetProperty("content").GetString());
    }

    [Fact]
    public async Task Collection_OfOthersOrWithWrongFields_IsRefused()
    {
        await using var server = await ProlificServer.StartAsync();
        var id = TaskBuilder.IdOf(await server.CollectAsync());
        var (book, token) = await server.AddStrangerAsync();
        var missing = (await server.PostAsync(Collections, "{}")).Error(400, 140109);
        Assert.Equal(
            ["name", "workspace_id", "task_details", "collection_items"],
            missing.EnumerateObject().Select(field => field.Name));
        var tooMany = TaskBuilder.Body(server);
        tooMany["collection_items"]!.AsArray().Add(JsonNode.Parse(
            """
            {"page_items":[{"type":"file_upload","description":"Which?","order":0,"min_file_count":11,"max_file_count":12},
            {"type":"file_upload","description":"Which?","order":1,"min_file_count":10}]}
            """));
        Assert.Contains(
            "20 files", (await server.PostAsync(Collections, tooMany.ToJsonString())).Error(400, 140109).GetRawText(),
            StringComparison.Ordinal);

        var body = TaskBuilder.Body(server).ToJsonString();
        (await server.PostAsync(Collections, body, token)).Error(400, 140109);
        (await server.GetAsync($"{Collections}?workspace_id={server.Book}", token)).Error(404, 140401);
        (await server.GetAsync(Collections)).Error(400, 140109);
        (await server.GetAsync($"{Collections}?workspace_id={book}", token)).Ok();
        foreach (var path in new[] { id, $"{id}/responses", $"{id}/export/{id}" })
            (await server.GetAsync($"{Collections}/{path}", token)).Error(404, 140401);
        (await server.SendAsync(HttpMethod.Put, $"{Collections}/{id}", body, token)).Error(404, 140401);
        (await server.PostAsync($"{Collections}/{id}/export", null, token)).Error(403, 140202);
        (await server.PostAsync($"{Collections}/{Guid.NewGuid()}/export")).Error(403, 140202);
        (await server.GetAsync($"{Collections}/{Guid.NewGuid()}")).Error(404, 140401);
        (await server.GetAsync($"{Collections}/{server.Book}")).Error(404, 140401);
    }
}
