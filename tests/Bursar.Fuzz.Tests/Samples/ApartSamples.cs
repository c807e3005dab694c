using System.Text;
using static Bursar.Fuzz.Tests.OwnSamples;

namespace Bursar.Fuzz.Tests;

/// <summary>
/// Requests that the fuzzer does not mangle: they need a receiver or a worker's file, or take a whole sandbox somewhere else.
/// They come after all others.
/// </summary>
internal static class ApartSamples
{
    /// <summary>A subscription to the changes of studies, at <c>$receiver</c>, and such a change.</summary>
    public static readonly Sample[] Subscription =
    [
        ProlificSamples.Post("hooks/subscriptions/",
            """
            {"workspace_id":"$workspace","event_type":"study.status.change","target_url":"$receiver","is_enabled":true}
            """,
            "hook=id challenge=#X-Hook-Secret"),
        ProlificSamples.Post("hooks/subscriptions/$hook/", """{"secret":"$challenge"}"""),
        ProlificSamples.Get("hooks/subscriptions/$hook/"),
        ProlificSamples.Get("hooks/subscriptions/?workspace_id=$workspace&is_enabled=true&limit=5"),
        ProlificSamples.Patch("hooks/subscriptions/$hook/", """{"target_url":"$receiver","is_enabled":true}"""),
        ProlificSamples.Post("studies/$study/transition/", """{"action":"PAUSE"}"""),
    ];

    /// <summary>What was sent to <c>$receiver</c>.</summary>
    public static readonly Sample[] Deliveries =
    [
        ProlificSamples.Get("hooks/subscriptions/$hook/events/?limit=5"),
        Get("books/$workspace/hooks?limit=5"),
        Get("hooks/$hook/deliveries?state=succeeded&limit=5", "delivery=deliveries.0.id"),
        Post("deliveries/$delivery/send", ""),
        ProlificSamples.Delete("hooks/subscriptions/$hook/"),
    ];

    /// <summary>A place that a new worker takes, and the address of a payer's file.</summary>
    public static readonly Sample[] BeforeFiles =
    [
        Post("participants", "", "fifth=id"),
        Post("studies/$hit/submissions", """{"participant":"$fifth"}""", "photographed^=id"),
        ProlificSamples.Get("submissions/signals/upload-url/quality.csv?workspace_id=$workspace", "upload=upload_url"),
    ];

    /// <summary>The file <c>photo</c> of that worker, and the file at <c>$upload</c>.</summary>
    public static readonly Sample[] Files =
    [
        MTurkSamples.Call("GetFileUploadURL", """{"AssignmentId":"$photographed","QuestionIdentifier":"photo"}"""),
        Get("books/$workspace/feedback-files?limit=1", "file=files.0.id"),
        Get("books/$workspace/feedback-files/$file"),
    ];

    /// <summary>The last call, whose number nothing else tells.</summary>
    public static readonly Sample[] LastCall = [Get("calls?limit=1000", "last=calls.^1.number")];

    /// <summary>What a sandbox alone has; at its end, the books are empty.</summary>
    public static readonly Sample[] Sandbox =
    [
        MTurkSamples.Call("GetAccountBalance", "{}"),
        Get("calls?after=$last&limit=1", "call=calls.0.number"),
        Get("calls/$call"),
        Post("faults", """{"kind":"server_error","api":"mturk","operation":"GetAccountBalance","rate":0.5,"seed":7,"times":1}""",
            "fault=number"),
        Get("faults"),
        Delete("faults/$fault"),
        Delete("faults"),
        Get("checkpoint"),
        Post("snapshots", """{"name":"before"}"""),
        Get("snapshots"),
    ];

    /// <summary>What was saved, as a file.</summary>
    public static readonly Sample Export = Get("snapshots/before/file");

    /// <summary>The file of a snapshot is kept under another name.</summary>
    public static Request Import(byte[] file)
        => new(Dialect.Own, "PUT", "/bursar/v1/snapshots/elsewhere/file", Encoding.Latin1.GetString(file))
        {
            ContentType = "application/zip",
        };

    /// <summary>Back to what was saved, and to the beginning.</summary>
    public static readonly Sample[] Back =
    [
        Post("snapshots/before/restore", ""),
        Delete("snapshots/elsewhere"),
        Post("reset", ""),
    ];
}
