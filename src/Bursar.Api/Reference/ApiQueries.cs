using System.Text.Json.Nodes;
using Bursar.Http;

namespace Bursar.Api;

/// <summary>The parameters of queries.</summary>
internal static class ApiQueries
{
    /// <summary>Which part of a list is asked for.</summary>
    public static readonly IReadOnlyList<QueryParameter> Page =
    [
        new("after", "Where the page begins: after this entry, an id or a number.", JsonForm.Text()),
        new("limit", "The most entries of the page.", JsonForm.Whole(1, ApiPage.MaxLimit)),
    ];

    /// <summary>The moment of a past balance.</summary>
    public static readonly IReadOnlyList<QueryParameter> At =
        [new("at", "A moment; now without it.", JsonForm.Format("date-time"))];

    /// <summary>What is owed.</summary>
    public static readonly IReadOnlyList<QueryParameter> Owed =
    [
        new("currency", "The currency.", JsonForm.Text(3, 3)) { IsRequired = true },
        new("least", "Who is owed less is left out.", Amount),
        .. Page,
    ];

    /// <summary>Who is meant.</summary>
    public static readonly IReadOnlyList<QueryParameter> Participant =
        [new("participant", "A participant's id or worker id.", JsonForm.Text()) { IsRequired = true }];

    /// <summary>Which deliveries a list shows.</summary>
    public static readonly IReadOnlyList<QueryParameter> Deliveries =
        [new("state", "Only deliveries in this state.", JsonForm.OneOf("pending", "succeeded", "failed")), .. Page];

    /// <summary>Which calls a list shows, and how long it waits for the next.</summary>
    public static readonly IReadOnlyList<QueryParameter> Calls =
        [.. Page, new("wait", "How long to wait for the next call, in seconds.", JsonForm.Whole(0, 30))];

    private static JsonObject Amount => JsonForm.Pattern(@"^[0-9]+(\.[0-9]{1,2})?$");
}
