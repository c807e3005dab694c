using static Bursar.Fuzz.Tests.ProlificSamples;

namespace Bursar.Fuzz.Tests;

/// <summary>Requests about datasets and batches of Prolific's Task Builder.</summary>
internal static class BatchSamples
{
    public static readonly Sample[] All =
    [
        Post("data-collection/datasets",
            """
            {"name":"Prompts","workspace_id":"$workspace","schema":{"strict":true,"fields":{
            "prompt":{"type":"text","label":"Prompt"},"picture":{"type":"image_url"},"kind":{"type":"metadata"}}}}
            """,
            "dataset=id"),
        Get("data-collection/datasets/$dataset"),
        Get("data-collection/datasets/$dataset/status"),
        Get("data-collection/datasets/$dataset/upload-url/data.jsonl", "import=import_id"),
        Get("data-collection/datasets/$dataset/imports/$import"),
        Post("data-collection/datasets/$dataset/datapoints",
            """
            {"prompt":"One","picture":"https://example.org/1.png","kind":1}
            {"prompt":"Two","picture":"https://example.org/2.png","kind":true}
            {"prompt":"Three","picture":"none"}
            """) with { ContentType = "application/x-ndjson" },
        Patch("data-collection/datasets/$dataset",
            """
            {"schema":{"strict":false,"fields":{"prompt":{"type":"text"},"picture":{"type":"image_url","label":"Look"},
            "kind":{"type":"metadata"}}}}
            """) with { Keeps = "migration=migration_job_id" },
        Get("data-collection/datasets/$dataset/schema-migrations/$migration"),
        Post("data-collection/datasets", """{"name":"A file","workspace_id":"$workspace"}""", "filed=id"),
        Post("data-collection/datasets/$filed/upload",
            "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.csv\"\r\n\r\n"
            + "prompt,META_kind,META_TASK_GROUP_ID\r\n\"A, b\",=1,g\r\n\r\n--x--\r\n") with
        {
            ContentType = "multipart/form-data; boundary=x",
        },
        Post("data-collection/batches",
            """
            {"name":"Ratings","workspace_id":"$workspace","dataset_id":"$dataset","auto_sync_enabled":true,
            "task_details":{"task_name":"Rate","task_introduction":"<p>a</p>","task_steps":"<p>b</p>"},"batch_items":[{"rows":[
            {"columns":[{"items":[{"type":"dataset_field","field":"prompt"}]},{"items":[
            {"type":"multiple_choice","description":"Which?","answer_limit":1,"options":[{"label":"One","value":1}]},
            {"type":"free_text","description":"Why?"}]}]}]}]}
            """,
            "batch=id"),
        Get("data-collection/batches?workspace_id=$workspace&limit=2"),
        Get("data-collection/batches/$batch"),
        Patch("data-collection/batches/$batch", """{"name":"More ratings","auto_sync_enabled":false}"""),
        Get("data-collection/batches/$batch/instructions"),
        Post("data-collection/batches/$batch/setup", """{"dataset_id":"$dataset","tasks_per_group":1}"""),
        Get("data-collection/batches/$batch/status"),
        Post("data-collection/batches/$batch/sync", "", "sync=sync_id"),
        Get("data-collection/batches/$batch/syncs/$sync"),
        Get("data-collection/batches/$batch/tasks"),
        Get("data-collection/batches/$batch/task-groups"),
        Post("data-collection/batches/$batch/duplicate", """{"name":"Again","upload_new_dataset":true}""", "copy=id"),
        Post("data-collection/batches",
            """
            {"name":"Old","workspace_id":"$workspace","dataset_id":"$filed","task_details":{"task_name":"Rate",
            "task_introduction":"<p>a</p>","task_steps":"<p>b</p>"}}
            """,
            "plain=id"),
        Post("data-collection/batches/$plain/instructions", """{"instructions":[{"type":"free_text","description":"Why?"}]}"""),
        new(Dialect.Prolific, "PUT", "/api/v1/data-collection/batches/$plain/instructions",
            """{"instructions":[{"type":"free_text","description":"What?","helper_text":"Say it"}]}"""),
        Post("studies/",
            """
            {"name":"Rated here","description":"d","estimated_completion_time":1,"reward":20,
            "data_collection_method":"AI_TASK_BUILDER_BATCH","data_collection_id":"$batch","project":"$project",
            "data_collection_metadata":{"annotators_per_task":2}}
            """,
            "rated=id"),
        Post("studies/$rated/transition/", """{"action":"PUBLISH"}"""),
        Get("data-collection/batches/$batch/responses?limit=2&offset=0"),
        Get("data-collection/batches/$batch/report/"),
        Post("data-collection/batches/$batch/export?study_id=$rated", "", "archive=export_id"),
        Get("data-collection/batches/$batch/export"),
        Get("data-collection/batches/$batch/export/$archive"),
        Delete("data-collection/batches/$batch/export/$archive"),
    ];
}
