using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// The export of a collection (Prolific API docs, Request a Collection Export). A collection has one, which is made while it is
/// fetched: so it is always complete, and never older than the request for it.
/// </summary>
/// <param name="Id">Its id, which follows from the collection's.</param>
/// <param name="Url">Where it is fetched.</param>
/// <param name="ExpiresAt">When that address ends.</param>
internal sealed record TaskExport(
    [property: JsonPropertyName("export_id")] string Id,
    [property: JsonPropertyName("url")] string Url,
    [property: JsonPropertyName("expires_at")] string ExpiresAt)
{
    [JsonPropertyName("status"), JsonPropertyOrder(-1)]
    public string Status => "complete";

    /// <summary>The id of a collection's export.</summary>
    public static string IdOf(ObjectId collection)
        => Uuid.Of(ObjectId.OfText(collection.Book, $"the export of collection {collection}"));

    /// <summary>The export with a new address.</summary>
    public static TaskExport Of(ProlificCall call, ObjectId collection)
    {
        var (address, ends) = call.Exports.AddressOf(ExportKind.Collection, collection);
        return new(IdOf(collection), address, Timestamp.Of(ends)!);
    }
}
