using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>Studies that show a collection: from the draft to the responses and the money.</summary>
public sealed class CollectionStudyTests
{
    private const string Collections = TaskBuilder.Collections;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Study_ThatShowsACollection_IsAnsweredAndPaidAsAnyOther()
    {
        await using var server = await Work.FundedAsync(1_000);
        var collection = await server.CollectAsync();
        var id = TaskBuilder.IdOf(collection);
        var study = await server.PublishAsync(TaskBuilder.Showing(id));
        await server.HasAsync(580, 420);
        var shown = await server.StudyAsync(study);
        Assert.Equal(
            ("AI_TASK_BUILDER_COLLECTION", id),
            (shown.GetProperty("data_collection_method").GetString(), shown.GetProperty("data_collection_id").GetString()));
        var code = Assert.Single(shown.GetProperty("completion_codes").EnumerateArray());
        Assert.Equal("MANUALLY_REVIEW", code.GetProperty("actions")[0].GetProperty("action").GetString());

        var (first, status) = await server.AnswerAsync(study, collection);
        Assert.Equal("submitted", status);
        var (second, _) = await server.AnswerAsync(study, collection, fields =>
        {
            fields.Remove($"{TaskBuilder.InstructionsOf(collection)[4]}:unit");
            fields[TaskBuilder.InstructionsOf(collection)[1]] = "no";
        });

        var list = (await server.GetAsync($"{Collections}/{id}/responses")).Ok().Json;
        Assert.Equal(12, list.GetProperty("meta").GetProperty("count").GetInt32());
        var responses = list.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(12, responses.Select(TaskBuilder.IdOf).Distinct().Count());
        Assert.All(responses, one => Assert.Equal(id, one.GetProperty("collection_id").GetString()));
        Assert.Equal(
            [.. Enumerable.Repeat(first, 6), .. Enumerable.Repeat(second, 6)],
            responses.Select(one => one.GetProperty("submission_id").GetString()));
        Assert.Equal(
            TaskBuilder.InstructionsOf(collection),
            responses.Take(6).Select(one => one.GetProperty("response").GetProperty("instruction_id").GetString()));
        Assert.Equal(
            [
                """[{"value":true}]""", """[{"value":"eyes"},{"value":2}]""", """[{"value":"41"}]""",
                """[{"value":"A big „smile“\n"}]""", """[{"value":"180","unit":"in"}]""",
                """[{"value":"r","explanation":"It is nearer"}]""",
            ],
            responses.Take(6).Select(AnswerOf));
        Assert.Equal("""[{"value":"no"}]""", AnswerOf(responses[7]));
        Assert.Equal("""[{"value":"180","unit":"cm"}]""", AnswerOf(responses[10]));
        var page = (await server.GetAsync($"{Collections}/{id}/responses?limit=3&offset=4")).Ok().Json;
        Assert.Equal(
            responses.Skip(4).Take(3).Select(TaskBuilder.IdOf),
            page.GetProperty("results").EnumerateArray().Select(TaskBuilder.IdOf));

        (await server.TransitionAsync(StudyServer.IdOf(first), """{"action":"APPROVE"}""")).Ok();
        await server.HasAsync(580, 280);
    }

    [Fact]
    public async Task Study_WhoseCodeApproves_PaysWhenItIsAnswered()
    {
        await using var server = await Work.FundedAsync(420);
        var collection = await server.CollectAsync();
        var study = await server.PublishAsync(body =>
        {
            TaskBuilder.Showing(TaskBuilder.IdOf(collection))(body);
            body["completion_codes"] = JsonNode.Parse(
                """[{"code":"C1","code_type":"COMPLETED","actions":[{"action":"AUTOMATICALLY_APPROVE"}]}]""");
        });

        var (submission, status) = await server.AnswerAsync(study, collection);

        Assert.Equal("approved", status);
        Assert.Equal("C1", (await server.SubmissionAsync(StudyServer.IdOf(submission))).CompletionCode);
        await server.HasAsync(0, 280);
    }

    [Fact]
    public async Task Form_OfTheStudy_IsReadAndHeldToItsRules()
    {
        await using var server = await Work.FundedAsync(420);
        var collection = await server.CollectAsync();
        var study = await server.PublishAsync(TaskBuilder.Showing(TaskBuilder.IdOf(collection)));

        var (_, form) = await server.OwnAsync(HttpMethod.Get, $"studies/{study}/form");
        var parts = form.GetProperty("parts").EnumerateArray().ToList();
        Assert.Equal("Rate faces", parts[0].GetProperty("content")[0].GetProperty("text").GetString());
        Assert.Equal("https://example.org/a.png", parts[2].GetProperty("content")[0].GetProperty("url").GetString());
        var ids = TaskBuilder.InstructionsOf(collection);
        Assert.Equal(
            [ids[0], ids[1], ids[2], ids[3], ids[4], $"{ids[4]}:unit", ids[5], $"{ids[5]}:1", $"{ids[5]}:2"],
            parts.Where(part => part.TryGetProperty("question", out _)).Select(part => part.GetProperty("question").GetString()));
        Assert.Equal(120, parts[5].GetProperty("answer").GetProperty("max").GetDecimal());

        var submission = await server.TakeAsync(StudyServer.IdOf(study));
        await RefusedAsync("""{"completion_code":"C1"}""", "questions");
        await RefusedAsync(TaskBuilder.Answers(collection, fields => fields[ids[2]] = "121"), ids[2]);
        await RefusedAsync(TaskBuilder.Answers(collection, fields => fields.Remove(ids[3])), ids[3]);
        await RefusedAsync(TaskBuilder.Answers(collection, fields => fields[ids[1]] = new JsonArray("eyes", "no")), "alone");
        await RefusedAsync(TaskBuilder.Answers(collection, fields => fields["other"] = "x"), "other");
        Assert.Equal(SubmissionState.Taken, await server.StateAsync(submission));
        var (missing, _) = await server.OwnAsync(HttpMethod.Get, $"studies/{await server.OfferAsync(0, 1)}/form");
        Assert.Equal(HttpStatusCode.NotFound, missing);

        async Task RefusedAsync(string body, string named)
        {
            var (status, answer) = await server.OwnAsync(HttpMethod.Post, $"submissions/{submission}/submit", body);
            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Contains(named, answer.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Put_WhileAStudyShowsIt_ChangesOnlyWhatIsPublishedLater()
    {
        await using var server = await Work.FundedAsync(840);
        var old = await server.CollectAsync();
        var id = TaskBuilder.IdOf(old);
        var before = await server.PublishAsync(TaskBuilder.Showing(id));
        var body = JsonNode.Parse(old.GetRawText())!.AsObject();
        body["collection_items"]!.AsArray().RemoveAt(1);
        var now = (await server.SendAsync(HttpMethod.Put, $"{Collections}/{id}", body.ToJsonString())).Ok().Json;
        var after = await server.PublishAsync(TaskBuilder.Showing(id));

        await server.AnswerAsync(before, old);
        var ids = TaskBuilder.InstructionsOf(old);
        await server.AnswerAsync(after, old, fields =>
        {
            foreach (var (name, _) in fields.ToList())
                if (!ids.Take(3).Contains(name)) fields.Remove(name);
        });

        var list = (await server.GetAsync($"{Collections}/{id}/responses")).Ok().Json;
        Assert.Equal(6 + 3, list.GetProperty("meta").GetProperty("count").GetInt32());
        Assert.Equal(6 + 3, list.GetProperty("results").GetArrayLength());
        Assert.Single(now.GetProperty("collection_items").EnumerateArray());
    }

    [Fact]
    public async Task Export_OfACollection_IsAnArchiveBehindAnAddressThatEnds()
    {
        await using var server = await Work.FundedAsync(420);
        var collection = await server.CollectAsync();
        var id = TaskBuilder.IdOf(collection);
        var study = await server.PublishAsync(TaskBuilder.Showing(id));
        await server.AnswerAsync(study, collection);
        await server.AnswerAsync(study, collection);

        var job = (await server.PostAsync($"{Collections}/{id}/export")).Ok(HttpStatusCode.Accepted).Json;
        Assert.Equal(["status", "export_id"], job.EnumerateObject().Select(member => member.Name));
        Assert.Equal("generating", job.GetProperty("status").GetString());
        var export = (await server.GetAsync($"{Collections}/{id}/export/{job.GetProperty("export_id").GetString()}")).Ok().Json;
        Assert.Equal("complete", export.GetProperty("status").GetString());
        var later = (await server.PostAsync($"{Collections}/{id}/export")).Ok().Json;
        Assert.Equal("complete", later.GetProperty("status").GetString());
        var url = export.GetProperty("url").GetString()!;
        await using var bytes = new MemoryStream(await server.Http.GetByteArrayAsync(new Uri(url), Stop));
        await using var archive = new ZipArchive(bytes);
        var entry = Assert.Single(archive.Entries);
        Assert.Equal("responses.jsonl", entry.FullName);
        using var reader = new StreamReader(await entry.OpenAsync(Stop));
        var lines = (await reader.ReadToEndAsync(Stop)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var responses = (await server.GetAsync($"{Collections}/{id}/responses")).Ok().Json.GetProperty("results");
        Assert.Equal(responses.EnumerateArray().Select(one => one.GetRawText()), lines);

        var path = $"{Collections}/{id}/export/{export.GetProperty("export_id").GetString()}";
        var again = (await server.GetAsync(path)).Ok().Json;
        Assert.NotEqual(url, again.GetProperty("url").GetString());
        (await server.GetAsync($"{Collections}/{id}/export/{id}")).Error(404, 140401);
        server.Clock.Advance(TimeSpan.FromHours(1));
        (await server.PostAsync($"{Collections}/{id}/export")).Ok(HttpStatusCode.Accepted);
        (await server.GetAsync(url)).Error(404, 140401);
        (await server.GetAsync($"{url}x")).Error(404, 140401);
        (await server.GetAsync("/prolific/exports/forged")).Error(404, 140401);
    }

    [Fact]
    public async Task Study_ThatCannotShowACollection_IsRefused()
    {
        await using var server = await Work.FundedAsync(420);
        var collection = TaskBuilder.IdOf(await server.CollectAsync());
        var showing = TaskBuilder.Showing(collection);
        await RefusedAsync("external_study_url", body => body["external_study_url"] = "https://example.org");
        await RefusedAsync("access_details", body => body["access_details"] = JsonNode.Parse(
            """[{"external_url":"https://example.org","total_allocation":3}]"""));
        await RefusedAsync("data_collection_id", body => body["data_collection_id"] = $"{Guid.NewGuid()}");
        await RefusedAsync("data_collection_id", body => body.Remove("data_collection_id"));
        await RefusedAsync("data_collection_metadata", body => body["data_collection_metadata"] = JsonNode.Parse(
            """{"annotators_per_task":2}"""));
        await RefusedAsync("data_collection_method", body => body["data_collection_method"] = "AI_TASK_BUILDER");
        await RefusedAsync("data_collection_id", body => body["data_collection_method"] = "AI_TASK_BUILDER_BATCH");
        await RefusedAsync("completion_codes", body => body["completion_codes"] = JsonNode.Parse(
            """[{"code":"C1","code_type":"OTHER","actions":[{"action":"MANUALLY_REVIEW"}]}]"""));

        // As Prolific's command line creates it.
        var free = await server.PublishAsync(body =>
        {
            showing(body);
            body["reward"] = 0;
            body["estimated_completion_time"] = 0;
        });
        (await server.PatchAsync(free, $$"""{"data_collection_id":"{{Guid.NewGuid()}}"}""")).Invalid("data_collection_id");
        await server.HasAsync(420, 0);
        var empty = TaskBuilder.IdOf(await server.CollectAsync(body => body["collection_items"] = new JsonArray()));
        var draft = await server.CreateAsync(TaskBuilder.Showing(empty));
        (await server.TransitionAsync(draft, "PUBLISH")).Invalid("data_collection_id");
        (await server.PostAsync($"{StudyServer.Studies}{draft}/test-study/")).Invalid("data_collection_id");
        (await server.PatchAsync(draft, $$"""{"data_collection_id":"{{collection}}"}""")).Ok();
        (await server.PostAsync($"{StudyServer.Studies}{draft}/test-study/")).Ok();
        (await server.PatchAsync(
            draft,
            """{"data_collection_method":null,"data_collection_id":null,"external_study_url":"https://example.org"}""")).Ok();

        async Task RefusedAsync(string field, Action<JsonObject> change)
        {
            var body = StudyServer.Body(showing);
            change(body);
            var detail = (await server.PostAsync(StudyServer.Studies, body.ToJsonString())).Error(422, 140101);
            Assert.Contains(field, detail.EnumerateObject().Select(one => one.Name));
        }
    }

    private static string AnswerOf(JsonElement response) => response.GetProperty("response").GetProperty("answer").GetRawText();
}
