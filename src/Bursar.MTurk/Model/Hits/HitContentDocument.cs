using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar.MTurk;

/// <summary>
/// A HIT's content, as it is stored beside the study's row: JSON in a frozen form, independent of requests and answers. Version 0
/// is the form without a version.
/// </summary>
internal sealed record HitContentDocument
{
    /// <summary>The version that is written now.</summary>
    public const int Newest = 1;

    /// <summary>The version of the form; 0 if the document names none.</summary>
    [JsonPropertyName("Version")]
    public int Version { get; init; }

    [JsonPropertyName("Question")]
    public required string Question { get; init; }

    [JsonPropertyName("RequesterAnnotation")]
    public string? RequesterAnnotation { get; init; }

    /// <summary>Maps a HIT's content to its stored form.</summary>
    public static HitContentDocument Of(HitContent content)
        => new() { Question = content.Question, RequesterAnnotation = content.RequesterAnnotation };

    /// <summary>Reads a stored document of any version.</summary>
    /// <exception cref="JsonException">The string is not a HIT's stored content, or its version is unknown.</exception>
    public static HitContentDocument Read(string text)
    {
        var document = JsonSerializer.Deserialize(text, StoredHitJson.Form.HitContentDocument)
            ?? throw new JsonException("The document of a HIT is null.");
        return document.Version is >= 0 and <= Newest
            ? document
            : throw new JsonException(
                $"The document of a HIT has version {document.Version}; {Newest} is the newest that is known.");
    }

    /// <summary>Maps the stored form to a HIT's content.</summary>
    public HitContent ToContent() => new(Question, RequesterAnnotation);

    /// <summary>The string to store: always the newest version.</summary>
    public string ToText() => JsonSerializer.Serialize(this with { Version = Newest }, StoredHitJson.Form.HitContentDocument);
}

/// <summary>
/// The JSON context of a HIT's stored content. Null members are omitted, and non-ASCII characters are not escaped.
/// </summary>
[JsonSerializable(typeof(HitContentDocument))]
internal sealed partial class StoredHitJson : JsonSerializerContext
{
    /// <summary>The context to use: its options are part of the stored form.</summary>
    public static readonly StoredHitJson Form = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
