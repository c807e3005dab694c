using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar.MTurk;

/// <summary>
/// A HIT type as it is stored: JSON of a frozen form, apart from requests and answers. Version 0 is the form without a version.
/// The HIT type's id follows from version 0's text (docs/decisions/0016-what-a-hit-types-id-follows-from.md). So a member that
/// is added later must be left out where it is null: types without it then keep their ids.
/// </summary>
internal sealed record HitTypeDocument
{
    /// <summary>The version that is written.</summary>
    public const int Newest = 1;

    /// <summary>The version of the form.</summary>
    [JsonPropertyName("Version"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Version { get; init; }

    [JsonPropertyName("Title")]
    public required string Title { get; init; }

    [JsonPropertyName("Description")]
    public required string Description { get; init; }

    [JsonPropertyName("Keywords")]
    public string? Keywords { get; init; }

    /// <summary>Units of <see cref="Money"/>.</summary>
    [JsonPropertyName("Reward")]
    public required long Reward { get; init; }

    [JsonPropertyName("AutoApprovalDelayInSeconds")]
    public required int AutoApprovalDelayInSeconds { get; init; }

    [JsonPropertyName("AssignmentDurationInSeconds")]
    public required int AssignmentDurationInSeconds { get; init; }

    [JsonPropertyName("QualificationRequirements")]
    public required IReadOnlyList<StoredQualificationRequirement> QualificationRequirements { get; init; }

    /// <summary>What is stored of a HIT type.</summary>
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
    /// <exception cref="JsonException">The text is not a HIT type's, or of a version that this program does not know.</exception>
    public static HitTypeDocument Read(string text)
    {
        var document = JsonSerializer.Deserialize(text, StoredHitTypeJson.Form.HitTypeDocument)
            ?? throw new JsonException("The document of a HIT type is null.");
        return document.Version is >= 0 and <= Newest
            ? document
            : throw new JsonException(
                $"The document of a HIT type has version {document.Version}; {Newest} is the newest that is known.");
    }

    /// <summary>The HIT type.</summary>
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

    /// <summary>The text that is stored: always the newest version.</summary>
    public string ToText() => JsonSerializer.Serialize(this with { Version = Newest }, StoredHitTypeJson.Form.HitTypeDocument);

    /// <summary>The text from which the id follows: version 0's.</summary>
    public string ToIdentity() => JsonSerializer.Serialize(this with { Version = 0 }, StoredHitTypeJson.Form.HitTypeDocument);
}

/// <summary>How a HIT type is stored. What is null is left out, and letters of any script are stored as they are.</summary>
[JsonSerializable(typeof(HitTypeDocument))]
internal sealed partial class StoredHitTypeJson : JsonSerializerContext
{
    /// <summary>The one form.</summary>
    public static readonly StoredHitTypeJson Form = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
