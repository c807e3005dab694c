using System.Text.Json.Serialization;

namespace Bursar.MTurk;

/// <summary>A qualification requirement as <see cref="HitTypeDocument"/> stores it.</summary>
internal sealed record StoredQualificationRequirement
{
    [JsonPropertyName("QualificationTypeId")]
    public required string TypeId { get; init; }

    [JsonPropertyName("Comparator")]
    public required string Comparator { get; init; }

    [JsonPropertyName("IntegerValues")]
    public IReadOnlyList<int>? IntegerValues { get; init; }

    [JsonPropertyName("LocaleValues")]
    public IReadOnlyList<StoredLocale>? LocaleValues { get; init; }

    [JsonPropertyName("RequiredToPreview")]
    public bool? RequiredToPreview { get; init; }

    [JsonPropertyName("ActionsGuarded")]
    public string? ActionsGuarded { get; init; }

    /// <summary>Maps a requirement to its stored form.</summary>
    public static StoredQualificationRequirement Of(QualificationRequirement requirement) => new()
    {
        TypeId = requirement.TypeId,
        Comparator = requirement.Comparator,
        IntegerValues = requirement.IntegerValues,
        LocaleValues = requirement.LocaleValues is { } locales
            ? [.. locales.Select(one => new StoredLocale(one.Country, one.Subdivision))]
            : null,
        RequiredToPreview = requirement.RequiredToPreview,
        ActionsGuarded = requirement.ActionsGuarded,
    };

    /// <summary>Maps the stored form to a requirement.</summary>
    public QualificationRequirement ToRequirement() => new()
    {
        TypeId = TypeId,
        Comparator = Comparator,
        IntegerValues = IntegerValues,
        LocaleValues = LocaleValues is { } locales
            ? [.. locales.Select(one => new Locale(one.Country, one.Subdivision))]
            : null,
        RequiredToPreview = RequiredToPreview,
        ActionsGuarded = ActionsGuarded,
    };
}

/// <summary>A locale as <see cref="StoredQualificationRequirement"/> stores it.</summary>
internal sealed record StoredLocale(
    [property: JsonPropertyName("Country")] string Country,
    [property: JsonPropertyName("Subdivision")] string? Subdivision);
