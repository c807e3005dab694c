using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/participants/{participant}/messages</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record MessageRequest
{
    /// <summary>The id of the study that it is about; required.</summary>
    [JsonPropertyName("study"), JsonConverter(typeof(ObjectIdConverter))]
    public ObjectId? Study { get; init; }

    /// <summary>The text; required.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; init; }

    /// <summary>What it is about, such as <c>payment_timing</c>; null if nothing is said.</summary>
    [JsonPropertyName("category")]
    public string? Category { get; init; }

    /// <summary>The id of the member of the workspace to whom it goes; the owner if it is missing.</summary>
    [JsonPropertyName("user"), JsonConverter(typeof(ObjectIdConverter))]
    public ObjectId? User { get; init; }
}
