using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar.MTurk;

/// <summary>
/// What is a HIT's own, as it is stored beside the study's row: JSON of a frozen form, apart
/// from requests and answers. Version 0 is the form without a version.
/// </summary>
internal sealed record HitContentDocument
{
    /// <summary>The version that is written.</summary>
    public const int Newest = 1;

    /// <summary>The version of the form.</summary>
    [JsonPropertyName("Version")]
    public int Version { get; init; }

    [JsonPropertyName("Question")]
    public required string Question { get; init; }

    [JsonPropertyName("RequesterAnnotation")]
    public string? RequesterAnnotation { get; init; }

    /// <summary>What is stored of a HIT.</summary>
    public static HitContentDocument Of(HitContent content)
        => new() { Question = content.Question, RequesterAnnotation = content.RequesterAnnotation };

    /// <summary>Reads a stored document of any version.</summary>
    /// <exception cref="JsonException">The text is not a HIT's, or of a version that this program does not know.</exception>
    public static HitContentDocument Read(string text)
    {
        var document = JsonSerializer.Deserialize(text, StoredHitJson.Form.HitContentDocument)
            ?? throw new JsonException("The document of a HIT is null.");
        return document.Version is >= 0 and <= Newest
            ? document
            : throw new JsonException(
                $"The document of a HIT has version {document.Version}; {Newest} is the newest that is known.");
    }

    /// <summary>What is a HIT's own.</summary>
    public HitContent ToContent() => new(Question, RequesterAnnotation);

    /// <summary>The text that is stored: always the newest version.</summary>
    public string ToText() => JsonSerializer.Serialize(this with { Version = Newest }, StoredHitJson.Form.HitContentDocument);
}

/// <summary>How a HIT's content is stored. What is null is left out, and letters of any script are stored as they are.</summary>
[JsonSerializable(typeof(HitContentDocument))]
internal sealed partial class StoredHitJson : JsonSerializerContext
{
    /// <summary>The one form.</summary>
    public static readonly StoredHitJson Form = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
