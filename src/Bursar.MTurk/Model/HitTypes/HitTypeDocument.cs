using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar.MTurk;

/// <summary>
/// A HIT type as it is stored: JSON in a frozen form, independent of requests and answers. Version 0 is the form without a
/// version. The HIT type's id is derived from version 0's text (docs/decisions/0016-hit-type-ids.md). A
/// member that is added later must therefore be omitted when it is null, so that types without it keep their ids.
/// </summary>
internal sealed record HitTypeDocument
{
    /// <summary>The version that is written now.</summary>
    public const int Newest = 1;

    /// <summary>The version of the form; 0 if the document names none.</summary>
    [JsonPropertyName("Version"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Version { get; init; }

    [JsonPropertyName("Title")]
    public required string Title { get; init; }

    [JsonPropertyName("Description")]
    public required string Description { get; init; }

    [JsonPropertyName("Keywords")]
    public string? Keywords { get; init; }

    /// <summary>The reward in units of <see cref="Money"/>.</summary>
    [JsonPropertyName("Reward")]
    public required long Reward { get; init; }

    [JsonPropertyName("AutoApprovalDelayInSeconds")]
    public required int AutoApprovalDelayInSeconds { get; init; }

    [JsonPropertyName("AssignmentDurationInSeconds")]
    public required int AssignmentDurationInSeconds { get; init; }

    [JsonPropertyName("QualificationRequirements")]
    public required IReadOnlyList<StoredQualificationRequirement> QualificationRequirements { get; init; }

    /// <summary>Maps a HIT type to its stored form.</summary>
    public static HitTypeDocument Of(HitType type) => new()
    {
        Title = type.Title,
        Description = type.Description,
        Keywords = type.Keywords,
        Reward = type.Reward.Units,
        AutoApprovalDelayInSeconds = type.AutoApprovalDelayInSeconds,
        AssignmentDurationInSeconds = type.AssignmentDurationInSeconds,
        QualificationRequirements = [.. type.QualificationRequirements.Select(StoredQualificationRequirement.Of)],
    };

    /// <summary>Reads a stored document of any version.</summary>
    /// <exception cref="JsonException">The string is not a stored HIT type, or its version is unknown.</exception>
    public static HitTypeDocument Read(string text)
    {
        var document = JsonSerializer.Deserialize(text, StoredHitTypeJson.Form.HitTypeDocument)
            ?? throw new JsonException("The document of a HIT type is null.");
        return document.Version is >= 0 and <= Newest
            ? document
            : throw new JsonException(
                $"The document of a HIT type has version {document.Version}; {Newest} is the newest that is known.");
    }

    /// <summary>Maps the stored form to a HIT type.</summary>
    public HitType ToHitType() => new()
    {
        Title = Title,
        Description = Description,
        Keywords = Keywords,
        Reward = new(Reward),
        AutoApprovalDelayInSeconds = AutoApprovalDelayInSeconds,
        AssignmentDurationInSeconds = AssignmentDurationInSeconds,
        QualificationRequirements = [.. QualificationRequirements.Select(one => one.ToRequirement())],
    };

    /// <summary>The string to store: always the newest version.</summary>
    public string ToText() => JsonSerializer.Serialize(this with { Version = Newest }, StoredHitTypeJson.Form.HitTypeDocument);

    /// <summary>The string from which the id is derived: version 0.</summary>
    public string ToIdentity() => JsonSerializer.Serialize(this with { Version = 0 }, StoredHitTypeJson.Form.HitTypeDocument);
}

/// <summary>The JSON context of stored HIT types. Null members are omitted, and non-ASCII characters are not escaped.</summary>
[JsonSerializable(typeof(HitTypeDocument))]
internal sealed partial class StoredHitTypeJson : JsonSerializerContext
{
    /// <summary>The context to use: its options are part of the stored form.</summary>
    public static readonly StoredHitTypeJson Form = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
