using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// A batch of Prolific's Task Builder over plain HTTP, from the upload to the export: after every step the eight numbers of the
/// balance follow from the workspace's rates.
/// </summary>
internal static class BatchLife
{
    private const int Reward = 1_00;
    private const int Tasks = 6;
    private const int PerGroup = 2;

    /// <summary>Uploads the records, has them rated, pays for it, and reads the archive.</summary>
    public static async Task RunAsync(Researcher researcher, Rates rates)
    {
        var (purse, place) = (researcher.Purse, rates.Of(Reward * 100));
        var batch = await SetUpAsync(researcher);
        await purse.KeepsAsync();

        var study = Id(await researcher.PostAsync(
            "studies",
            new
            {
                name = "Ratings",
                description = "Rate prompts",
                estimated_completion_time = 5,
                reward = Reward,
                project = Id(await researcher.PostAsync(
                    $"workspaces/{researcher.Workspace}/projects", new { title = "Batches" }, HttpStatusCode.Created)),
                data_collection_method = "AI_TASK_BUILDER_BATCH",
                data_collection_id = batch,
                data_collection_metadata = new { annotators_per_task = 1 },
            },
            HttpStatusCode.Created));
        await researcher.PostAsync($"studies/{study}/transition", new { action = "PUBLISH" });
        await purse.HoldsAsync(place * 3);
        await researcher.PatchAsync($"studies/{study}", new { data_collection_metadata = new { annotators_per_task = 2 } });
        await purse.HoldsAsync(place * 3);

        // Someone gives their tasks back, someone else runs out of time: both groups are free again.
        var (_, returned) = await researcher.TakeAsync(study);
        await researcher.Pool.ReturnAsync(returned);
        await purse.KeepsAsync();
        var (_, late) = await researcher.TakeAsync(study);
        await researcher.Pool.AdvanceAsync(TimeSpan.FromHours(2));
        Assert.Equal("TIMED-OUT", await researcher.StatusAsync($"submissions/{late}"));
        await purse.KeepsAsync();

        var work = new List<string>();
        for (var i = 0; i < 6; i++) work.Add(await AnswerAsync(researcher, study));
        await purse.KeepsAsync();
        foreach (var one in work)
        {
            await researcher.PostAsync($"submissions/{one}/transition", new { action = "APPROVE" });
            await purse.PaysAsync(place);
        }

        var responses = (await researcher.GetAsync($"data-collection/batches/{batch}/responses")).GetProperty("results");
        Assert.Equal(
            Enumerable.Repeat(2, Tasks),
            responses.EnumerateArray().CountBy(one => one.GetProperty("task_id").GetGuid()).Select(one => one.Value));
        Assert.Equal(work, await ExportedAsync(researcher, batch));
        await purse.KeepsAsync();
    }

    /// <summary>A dataset that is uploaded, and a batch with a question about each of its records.</summary>
    private static async Task<string> SetUpAsync(Researcher researcher)
    {
        var dataset = Id(await researcher.PostAsync(
            "data-collection/datasets",
            new
            {
                name = "Prompts",
                workspace_id = researcher.Workspace,
                schema = new { strict = true, fields = new { prompt = new { type = "text" } } },
            },
            HttpStatusCode.Created));
        var upload = await researcher.GetAsync(
            $"data-collection/datasets/{dataset}/upload-url/prompts.csv", "", HttpStatusCode.Created);
        var lines = string.Concat(Enumerable.Range(1, Tasks).Select(number => $"\"Prompt {number}, or so\"\n"));
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes($"prompt\n{lines}"));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(upload.GetProperty("content_type").GetString()!);
        using var sent = await researcher.Server.Http.PutAsync(upload.GetProperty("upload_url").GetString(), content);
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        var import = upload.GetProperty("import_id").GetString();
        Assert.Equal("complete", await researcher.StatusAsync($"data-collection/datasets/{dataset}/imports/{import}"));

        var question = new { type = "free_text", description = "What is it about?" };
        var items = new object[] { new { type = "dataset_field", field = "prompt" }, question };
        var batch = Id(await researcher.PostAsync(
            "data-collection/batches",
            new
            {
                name = "Ratings",
                workspace_id = researcher.Workspace,
                dataset_id = dataset,
                task_details = new { task_name = "Rate", task_introduction = "<p>a</p>", task_steps = "<p>b</p>" },
                batch_items = new[] { new { rows = new[] { new { columns = new[] { new { items } } } } } },
            },
            HttpStatusCode.Created));
        await researcher.PostAsync(
            $"data-collection/batches/{batch}/setup", new { tasks_per_group = PerGroup }, HttpStatusCode.Accepted);
        Assert.Equal("READY", await researcher.StatusAsync($"data-collection/batches/{batch}/status"));
        return batch;
    }

    private static async Task<string> AnswerAsync(Researcher researcher, string study)
    {
        var (_, submission) = await researcher.TakeAsync(study);
        var asked = await researcher.Pool.QuestionsAsync(submission);
        Assert.Equal(PerGroup, asked.Count);
        await researcher.Pool.SubmitAsync(submission, new { fields = asked.ToDictionary(id => id, id => $"About {id}") });
        return submission;
    }

    /// <summary>The submissions in the archive.</summary>
    private static async Task<IReadOnlyList<string?>> ExportedAsync(Researcher researcher, string batch)
    {
        var export = await researcher.PostAsync($"data-collection/batches/{batch}/export", null);
        await using var bytes = new MemoryStream(
            await researcher.Server.Http.GetByteArrayAsync(export.GetProperty("url").GetString()));
        await using var archive = new ZipArchive(bytes);
        using var reader = new StreamReader(await archive.GetEntry("responses-by-submission.jsonl")!.OpenAsync());
        var lines = (await reader.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(line => JsonElement.Parse(line).GetProperty("submission_id").GetString())];
    }

    private static string Id(JsonElement json) => json.GetProperty("id").GetString()!;
}
