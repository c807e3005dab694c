using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>An export that was asked for (Prolific API docs, Request a Collection Export).</summary>
/// <param name="Id">The id under which its address is fetched.</param>
internal sealed record TaskExportJob([property: JsonPropertyName("export_id")] string Id)
{
    [JsonPropertyName("status"), JsonPropertyOrder(-1)]
    public string Status => "generating";
}
