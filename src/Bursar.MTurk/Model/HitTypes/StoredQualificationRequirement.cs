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

    /// <summary>
    /// Maps a requirement to its stored form. A default is left out, so that a HIT type is the same whether a request wrote it.
    /// </summary>
    public static StoredQualificationRequirement Of(QualificationRequirement requirement) => new()
    {
        TypeId = requirement.TypeId,
        Comparator = requirement.Comparator,
        IntegerValues = requirement.IntegerValues,
        LocaleValues = requirement.LocaleValues is { } locales
            ? [.. locales.Select(one => new StoredLocale(one.Country!, one.Subdivision))]
            : null,
        RequiredToPreview = requirement.IsByPreview ? true : null,
        ActionsGuarded = requirement.IsByPreview || requirement.ActionsGuarded == QualificationRequirement.Accept
            ? null
            : requirement.ActionsGuarded,
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
        ActionsGuarded = ActionsGuarded
            ?? (RequiredToPreview == true ? QualificationRequirement.PreviewAndAccept : QualificationRequirement.Accept),
        IsByPreview = RequiredToPreview == true && ActionsGuarded is null,
    };
}

/// <summary>A locale as <see cref="StoredQualificationRequirement"/> stores it.</summary>
internal sealed record StoredLocale(
    [property: JsonPropertyName("Country")] string Country,
    [property: JsonPropertyName("Subdivision")] string? Subdivision);
