using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Bursar.Prolific.Tests;

/// <summary>The operations of the Task Builder's datasets and batches, in an order in which each can succeed.</summary>
internal static class DocumentedBatches
{
    private const string Datasets = "data-collection/datasets";
    private const string Batches = "data-collection/batches";

    private const string Fields =
        """
        {"strict":false,"fields":{"prompt":{"type":"text","label":"Prompt"},"picture":{"type":"image_url"}}}
        """;

    private const string Details =
        """
        "task_details":{"task_name":"Rate","task_introduction":"<p>a</p>","task_steps":"<p>b</p>"}
        """;

    /// <summary>All of them.</summary>
    public static async Task MakeAsync(DocumentedScene scene)
    {
        await DatasetsAsync(scene);
        await BatchesAsync(scene);
        await ResultsAsync(scene);
    }

    private static async Task DatasetsAsync(DocumentedScene scene)
    {
        await scene.CallAsync(
            $"POST {Datasets} 201", $$"""{"name":"Prompts","workspace_id":"$workspace","schema":{{Fields}}}""", "id dataset");
        await scene.CallAsync($"GET {Datasets}/$dataset 200");
        await scene.CallAsync($"GET {Datasets}/$dataset/status 200");
        var upload = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/{Datasets}/{scene["dataset"]}/upload-url/data.jsonl");
        await scene.CallAsync(upload, HttpStatusCode.Created, "import_id import");
        await scene.CallAsync($"GET {Datasets}/$dataset/imports/$import 200");
        await scene.CallAsync($"POST {Datasets}/$dataset/datapoints 200",
            """
            {"prompt":"One","picture":"https://example.org/1.png"}
            {"prompt":"Two","picture":"https://example.org/2.png"}
            """);
        await scene.CallAsync(
            $"PATCH {Datasets}/$dataset 200", $$"""{"schema":{{Fields}}}""", "migration_job_id migration");
        await scene.CallAsync($"GET {Datasets}/$dataset/schema-migrations/$migration 200");
        await scene.CallAsync($"POST {Datasets} 201", """{"name":"A file","workspace_id":"$workspace"}""", "id filed");
        await scene.CallAsync(FileTo(scene["filed"]), HttpStatusCode.OK);
    }

    private static async Task BatchesAsync(DocumentedScene scene)
    {
        await scene.CallAsync($"POST {Batches} 201",
            $$"""
            {"name":"Ratings","workspace_id":"$workspace","dataset_id":"$dataset",{{Details}},"batch_items":[{"rows":[{"columns":[
            {"items":[{"type":"dataset_field","field":"prompt"}]},{"items":[{"type":"free_text","description":"Why?"}]}]}]}]}
            """,
            "id batch");
        await scene.CallAsync($"GET {Batches}?workspace_id=$workspace 200");
        await scene.CallAsync($"GET {Batches}/$batch 200");
        await scene.CallAsync($"PATCH {Batches}/$batch 200", """{"name":"More ratings"}""");
        await scene.CallAsync($"POST {Batches}/$batch/setup 202", """{"dataset_id":"$dataset","tasks_per_group":1}""");
        await scene.CallAsync($"GET {Batches}/$batch/status 200");
        await scene.CallAsync($"POST {Batches}/$batch/sync 202", "", "sync_id sync");
        await scene.CallAsync($"GET {Batches}/$batch/syncs/$sync 200");
        await scene.CallAsync($"POST {Batches}/$batch/duplicate 201", """{"name":"Again"}""");
        await scene.CallAsync(
            $"POST {Batches} 201",
            $$"""{"name":"Old","workspace_id":"$workspace","dataset_id":"$filed",{{Details}}}""",
            "id plain");
        const string instructions = """{"instructions":[{"type":"free_text","description":"Why?"}]}""";
        await scene.CallAsync($"POST {Batches}/$plain/instructions 201", instructions);
        await scene.CallAsync($"PUT {Batches}/$plain/instructions 200", instructions);
        await scene.CallAsync($"GET {Batches}/$plain/instructions 200");
    }

    private static async Task ResultsAsync(DocumentedScene scene)
    {
        await scene.CallAsync($"GET {Batches}/$batch/tasks 200");
        await scene.CallAsync($"GET {Batches}/$batch/task-groups 200");
        await scene.CallAsync($"GET {Batches}/$batch/responses 200");
        await scene.CallAsync($"GET {Batches}/$batch/report/ 200");
        await scene.CallAsync($"POST {Batches}/$batch/export 200", "", "export_id archive");
        await scene.CallAsync($"GET {Batches}/$batch/export 200");
        await scene.CallAsync($"GET {Batches}/$batch/export/$archive 200");
        await scene.CallAsync($"DELETE {Batches}/$batch/export/$archive 204");
    }

    private static HttpRequestMessage FileTo(string dataset)
    {
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes("prompt,META_kind,META_TASK_GROUP_ID\nOne,1,g\n"));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        return new(HttpMethod.Post, $"/api/v1/{Datasets}/{dataset}/upload")
        {
            Content = new MultipartFormDataContent { { file, "files", "a.csv" } },
        };
    }
}
