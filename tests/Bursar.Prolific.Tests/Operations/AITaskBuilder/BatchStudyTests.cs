using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>Studies that show a batch: from the draft to the responses, the exports and the money.</summary>
public sealed class BatchStudyTests
{
    private const string All = Batches.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Study_ThatShowsABatch_IsSharedOutAnsweredAndPaid()
    {
        await using var server = await Work.FundedAsync(1_000);
        var id = TaskBuilder.IdOf(await server.ReadyBatchAsync(4, 2));
        var study = await server.PublishAsync(Batches.Showing(id, annotators: 2));
        // Two groups by two participants: four places.
        await server.HasAsync(440, 560);
        var shown = await server.StudyAsync(study);
        Assert.Equal((4, 2, "AI_TASK_BUILDER_BATCH"), (
            shown.GetProperty("total_available_places").GetInt32(),
            shown.GetProperty("data_collection_metadata").GetProperty("annotators_per_task").GetInt32(),
            shown.GetProperty("data_collection_method").GetString()));

        var work = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            var (submission, status) = await server.AnswerBatchAsync(study, $"why {i}");
            Assert.Equal("submitted", status);
            work.Add(submission);
        }
        await Assert.ThrowsAnyAsync<Exception>(() => server.TakeAsync(StudyServer.IdOf(study)));

        var list = (await server.GetAsync($"{All}/{id}/responses")).Ok().Json;
        Assert.Equal(16, list.GetProperty("meta").GetProperty("count").GetInt32());
        var responses = list.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(16, responses.Select(TaskBuilder.IdOf).Distinct().Count());
        Assert.Equal(work, responses.Select(one => one.GetProperty("submission_id").GetString()).Distinct());
        // Each task has two answers to each of two questions.
        Assert.Equal([4, 4, 4, 4], responses.CountBy(one => one.GetProperty("task_id").GetGuid()).Select(one => one.Value));
        Assert.Equal(
            (await server.GetAsync($"{All}/{id}/tasks")).Ok().Json.EnumerateArray().Select(one => one.GetString()).Order(),
            responses.Select(one => one.GetProperty("task_id").GetString()).Distinct().Order());
        Assert.Equal("""[{"value":true}]""", AnswerOf(responses[0]));
        Assert.Equal("""[{"value":"why 0"}]""", AnswerOf(responses[1]));
        Assert.Equal("a", responses[0].GetProperty("metadata").GetProperty("kind").GetString());
        Assert.False(responses[0].GetProperty("metadata").TryGetProperty("prompt", out _));
        var page = (await server.GetAsync($"{All}/{id}/responses?limit=3&offset=6")).Ok().Json;
        Assert.Equal(
            responses.Skip(6).Take(3).Select(TaskBuilder.IdOf),
            page.GetProperty("results").EnumerateArray().Select(TaskBuilder.IdOf));

        foreach (var one in work)
            (await server.TransitionAsync(StudyServer.IdOf(one), """{"action":"APPROVE"}""")).Ok();
        await server.HasAsync(440, 0);
    }

    [Fact]
    public async Task Form_OfASubmission_ShowsItsGroupAndIsHeldToItsRules()
    {
        await using var server = await Work.FundedAsync(1_000);
        var id = TaskBuilder.IdOf(await server.ReadyBatchAsync(3, 2));
        var study = await server.PublishAsync(Batches.Showing(id));
        var (_, before) = await server.OwnAsync(HttpMethod.Get, $"studies/{study}/form");
        Assert.Equal("Rate prompts", before.GetProperty("parts")[0].GetProperty("content")[0].GetProperty("text").GetString());
        Assert.Equal(1, before.GetProperty("parts").GetArrayLength());

        var first = $"{await server.TakeAsync(StudyServer.IdOf(study))}";
        var second = $"{await server.TakeAsync(StudyServer.IdOf(study))}";
        var (asked, others) = (await server.QuestionsAsync(first), await server.QuestionsAsync(second));
        Assert.Equal((4, 2), (asked.Length, others.Length));
        Assert.Empty(asked.Intersect(others));
        var (_, form) = await server.OwnAsync(HttpMethod.Get, $"submissions/{first}/form");
        Assert.Contains("Prompt ", form.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(2, form.GetProperty("parts").EnumerateArray().Count(part => part.TryGetProperty("begins_page", out _)));
        Assert.DoesNotContain("\"a\"", form.GetRawText(), StringComparison.Ordinal);

        await RefusedAsync($$$"""{"fields":{"{{{others[0]}}}":"true","{{{others[1]}}}":"x"}}""");
        await RefusedAsync($$$"""{"fields":{"{{{asked[0]}}}":"true"}}""");
        await RefusedAsync("""{"completion_code":"C1"}""");
        Assert.Equal("submitted", await server.AnswerGroupAsync(first));
        var (missing, _) = await server.OwnAsync(HttpMethod.Get, $"submissions/{study}/form");
        Assert.Equal(HttpStatusCode.NotFound, missing);

        async Task RefusedAsync(string body)
            => Assert.Equal(
                HttpStatusCode.BadRequest,
                (await server.OwnAsync(HttpMethod.Post, $"submissions/{first}/submit", body)).Status);
    }

    [Fact]
    public async Task Tasks_OfASubmissionThatIsGone_AreFreeAgain()
    {
        await using var server = await Work.FundedAsync(1_000);
        var id = TaskBuilder.IdOf(await server.ReadyBatchAsync(2));
        var study = await server.PublishAsync(Batches.Showing(id));
        var returned = $"{await server.TakeAsync(StudyServer.IdOf(study))}";
        var slow = $"{await server.TakeAsync(StudyServer.IdOf(study))}";
        var (first, second) = (await server.QuestionsAsync(returned), await server.QuestionsAsync(slow));
        Assert.Equal(HttpStatusCode.OK, (await server.OwnAsync(HttpMethod.Post, $"submissions/{returned}/return", "{}")).Status);
        var again = $"{await server.TakeAsync(StudyServer.IdOf(study))}";
        Assert.Equal(first, await server.QuestionsAsync(again));
        Assert.Equal("submitted", await server.AnswerGroupAsync(again));

        var row = await server.SubmissionAsync(StudyServer.IdOf(slow));
        await server.DoAsync(new TimeOutSubmission(row.Study, row.Id, row.Participant));
        var last = $"{await server.TakeAsync(StudyServer.IdOf(study))}";

        Assert.Equal(second, await server.QuestionsAsync(last));
        Assert.Equal("submitted", await server.AnswerGroupAsync(last));
        Assert.Equal([2, 2], (await server.ResponsesAsync(id)).CountBy(one => one.GetProperty("task_id").GetGuid())
            .Select(one => one.Value));
    }

    [Fact]
    public async Task Annotators_OfAPublishedStudy_OnlyGoUp()
    {
        await using var server = await Work.FundedAsync(1_000);
        var id = TaskBuilder.IdOf(await server.ReadyBatchAsync(3));
        var study = await server.PublishAsync(Batches.Showing(id));
        await server.HasAsync(580, 420);

        (await server.PatchAsync(study, """{"data_collection_metadata":{"annotators_per_task":2}}""")).Ok();

        Assert.Equal(6, (await server.StudyAsync(study)).GetProperty("total_available_places").GetInt32());
        await server.HasAsync(160, 840);
        (await server.PatchAsync(study, """{"data_collection_metadata":{"annotators_per_task":1}}"""))
            .Invalid("data_collection_metadata");
        (await server.PatchAsync(study, """{"total_available_places":7}""")).Invalid("total_available_places");
        (await server.PatchAsync(study, """{"data_collection_metadata":{"annotators_per_task":9}}""")).Error(400, 140102);
        (await server.PatchAsync(study, """{"internal_name":"other"}""")).Ok();
        await server.HasAsync(160, 840);
    }

    [Fact]
    public async Task Study_PublishedBeforeABatchChanges_GoesOnWithWhatItHas()
    {
        await using var server = await Work.FundedAsync(2_000);
        var batch = await server.ReadyBatchAsync(2);
        var id = TaskBuilder.IdOf(batch);
        var dataset = TaskBuilder.IdOf(batch.GetProperty("datasets")[0]);
        var study = await server.PublishAsync(Batches.Showing(id));
        (await server.PostAsync($"{Batches.Datasets}/{dataset}/datapoints", Batches.Lines(1, "b"))).Ok();
        (await server.PostAsync($"{All}/{id}/sync")).Ok(HttpStatusCode.Accepted);
        var pages = JsonNode.Parse(batch.GetProperty("batch_items").GetRawText())!.AsArray();
        pages[0]!["rows"]![0]!["columns"]![1]!["items"]!.AsArray().RemoveAt(1);
        (await server.SendAsync(
            HttpMethod.Patch, $"{All}/{id}", new JsonObject { ["batch_items"] = pages }.ToJsonString())).Ok();

        var (submission, _) = await server.AnswerBatchAsync(study);
        var later = await server.PublishAsync(Batches.Showing(id));

        Assert.Equal((2, 3), (
            (await server.StudyAsync(study)).GetProperty("total_available_places").GetInt32(),
            (await server.StudyAsync(later)).GetProperty("total_available_places").GetInt32()));
        Assert.Equal(2, (await server.ResponsesAsync(id)).Length);
        Assert.Single(await server.QuestionsAsync($"{await server.TakeAsync(StudyServer.IdOf(later))}"));
        var report = await ReportAsync(server, id);
        Assert.Contains("Why?", report.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains(submission, report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OfABatch_HasTheDatasetAndAHarmlessCellForEachAnswer()
    {
        await using var server = await Work.FundedAsync(1_000);
        var dataset = await server.DatasetAsync();
        await server.UploadAsync(
            dataset, "data.csv", "prompt,kind\n=1+1,a\n\"A, b\",\"x\n-y\"\n");
        var id = TaskBuilder.IdOf(await server.CreateBatchAsync(dataset));
        await server.SetUpAsync(id);
        var study = await server.PublishAsync(Batches.Showing(id));
        var (submission, _) = await server.AnswerBatchAsync(study, "@SUM(A1)");
        var address = (await server.GetAsync($"{All}/{id}/report")).Ok().Json;

        var lines = (await ReportAsync(server, id)).Split("\r\n");

        Assert.Equal("GET", address.GetProperty("http_method").GetString());
        Assert.Equal(
            "prompt,kind,task_id,submission_id,participant_id,submitted_at,Is it clear?,Why?", lines[0]);
        Assert.Equal(4, lines.Length);
        Assert.Contains($",{submission},", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",true,'@SUM(A1)", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",,,,,", lines[2], StringComparison.Ordinal);
        var both = $"{lines[1]}\n{lines[2]}";
        Assert.Contains("'=1+1,a,", both, StringComparison.Ordinal);
        Assert.Contains("\"A, b\",\"x\n'-y\",", both, StringComparison.Ordinal);
        server.Clock.Advance(TimeSpan.FromHours(1));
        (await server.GetAsync(address.GetProperty("url").GetString()!)).Error(404, 140401);
    }

    [Fact]
    public async Task Export_OfABatch_IsAnArchiveThatCanBeFilteredAndDeleted()
    {
        await using var server = await Work.FundedAsync(1_000);
        var id = TaskBuilder.IdOf(await server.ReadyBatchAsync(2));
        var study = await server.PublishAsync(Batches.Showing(id, annotators: 2));
        var (first, _) = await server.AnswerBatchAsync(study);
        server.Clock.Advance(TimeSpan.FromMinutes(5));
        var (second, _) = await server.AnswerBatchAsync(study);

        var export = (await server.PostAsync($"{All}/{id}/export")).Ok().Json;
        Assert.Equal("complete", export.GetProperty("status").GetString());
        Assert.Equal(
            export.GetProperty("export_id").GetString(),
            (await server.PostAsync($"{All}/{id}/export/")).Ok().Json.GetProperty("export_id").GetString());
        var files = await ArchiveAsync(server, export);
        Assert.Equal(
            ["README.md", "batch.json", "responses-by-submission.jsonl", "responses-by-task.jsonl"],
            files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            [first, second], Lines(files, "submission").Select(line => line.GetProperty("submission_id").GetString()));
        Assert.Equal(
            (await server.ResponsesAsync(id)).Select(one => one.GetProperty("response").GetRawText()),
            Lines(files, "submission").SelectMany(line => line.GetProperty("tasks").EnumerateArray())
                .SelectMany(task => task.GetProperty("responses").EnumerateArray()).Select(one => one.GetRawText()));
        Assert.Equal(2, Lines(files, "task").Count);
        var data = Lines(files, "task")[0].GetProperty("data");
        Assert.StartsWith("Prompt ", data.GetProperty("prompt").GetString(), StringComparison.Ordinal);

        var from = Uri.EscapeDataString(server.Clock.GetUtcNow().AddMinutes(-1).ToString("O"));
        var late = (await server.PostAsync($"{All}/{id}/export?study_id={study}&from={from}")).Ok().Json;
        var only = Assert.Single(Lines(await ArchiveAsync(server, late), "submission"));
        Assert.Equal(second, only.GetProperty("submission_id").GetString());
        var none = (await server.PostAsync($"{All}/{id}/export?study_id={server.Book}")).Ok().Json;
        Assert.Empty(Lines(await ArchiveAsync(server, none), "submission"));
        (await server.PostAsync($"{All}/{id}/export?from=yesterday")).Error(400, 140109);
        var list = (await server.GetAsync($"{All}/{id}/export")).Ok().Json.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(
            new[] { none, late, export }.Select(one => one.GetProperty("export_id").GetString()),
            list.Select(one => one.GetProperty("export_id").GetString()));
        Assert.Equal(study, list[1].GetProperty("filter").GetProperty("study_id").GetString());

        var path = $"{All}/{id}/export/{export.GetProperty("export_id").GetString()}";
        var again = (await server.GetAsync(path)).Ok().Json;
        Assert.NotEqual(export.GetProperty("url").GetString(), again.GetProperty("url").GetString());
        Assert.Equal(HttpStatusCode.NoContent, (await server.SendAsync(HttpMethod.Delete, path, null)).Status);
        (await server.GetAsync(path)).Error(404, 140401);
        (await server.SendAsync(HttpMethod.Delete, path, null)).Error(404, 140401);
        (await server.GetAsync(again.GetProperty("url").GetString()!)).Error(404, 140401);
    }

    [Fact]
    public async Task Export_OfMoreThanTen_IsRefusedUntilOneIsDeleted()
    {
        await using var server = await ProlificServer.StartAsync();
        var id = TaskBuilder.IdOf(await server.ReadyBatchAsync(1));
        for (var i = 0; i < 10; i++) (await server.PostAsync($"{All}/{id}/export?to=2027-01-{i + 1:00}T00:00:00Z")).Ok();
        (await server.PostAsync($"{All}/{id}/export")).Error(400, 140103);
    }

    [Fact]
    public async Task Study_ThatCannotShowABatch_IsRefused()
    {
        await using var server = await Work.FundedAsync(1_000);
        var id = TaskBuilder.IdOf(await server.CreateBatchAsync(await server.DatasetAsync()));
        var draft = await server.CreateAsync(Batches.Showing(id, 3));
        Assert.Equal(3, (await server.StudyAsync(draft)).GetProperty("total_available_places").GetInt32());
        (await server.TransitionAsync(draft, "PUBLISH")).Invalid("data_collection_id");
        (await server.PostAsync($"{StudyServer.Studies}{draft}/test-study/")).Invalid("data_collection_id");
        await RefusedAsync("external_study_url", body => body["external_study_url"] = "https://example.org");
        await RefusedAsync("data_collection_id", body => body["data_collection_id"] = $"{Guid.NewGuid()}");
        await RefusedAsync("data_collection_id", body => body.Remove("data_collection_id"));
        await RefusedAsync(
            "data_collection_metadata.annotators_per_task",
            body => body["data_collection_metadata"] = new JsonObject { ["annotators_per_task"] = 0 });

        var ready = TaskBuilder.IdOf(await server.ReadyBatchAsync(2));
        (await server.PatchAsync(draft, $$"""{"data_collection_id":"{{ready}}","total_available_places":5}"""))
            .Invalid("total_available_places");
        (await server.PatchAsync(draft, $$"""{"data_collection_id":"{{ready}}"}""")).Ok();
        Assert.Equal(6, (await server.StudyAsync(draft)).GetProperty("total_available_places").GetInt32());
        (await server.PostAsync($"{StudyServer.Studies}{draft}/test-study/")).Ok();
        await server.HasAsync(860, 140);

        async Task RefusedAsync(string field, Action<JsonObject> change)
        {
            var body = StudyServer.Body(Batches.Showing(id));
            change(body);
            var detail = (await server.PostAsync(StudyServer.Studies, body.ToJsonString())).Error(422, 140101);
            Assert.Contains(field, detail.EnumerateObject().Select(one => one.Name));
        }
    }

    private static string AnswerOf(JsonElement response) => response.GetProperty("response").GetProperty("answer").GetRawText();

    private static async Task<string> ReportAsync(ProlificServer server, string batch)
        => Encoding.UTF8.GetString(await server.FetchAsync((await server.GetAsync($"{All}/{batch}/report/")).Ok().Json));

    private static async Task<Dictionary<string, string>> ArchiveAsync(ProlificServer server, JsonElement export)
    {
        await using var bytes = new MemoryStream(await server.FetchAsync(export));
        await using var archive = new ZipArchive(bytes);
        Dictionary<string, string> files = [];
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(Stop));
            files[entry.FullName] = await reader.ReadToEndAsync(Stop);
        }
        return files;
    }

    private static List<JsonElement> Lines(Dictionary<string, string> files, string by) =>
    [
        .. files[$"responses-by-{by}.jsonl"].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonElement.Parse(line)),
    ];
}
