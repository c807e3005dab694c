namespace Bursar.MTurk;

/// <summary>A qualification that a worker must have (the model's <c>QualificationRequirement</c>).</summary>
internal sealed record QualificationRequirement
{
    /// <summary>The maximum number of requirements of one HIT type.</summary>
    public const int Max = 10;

    /// <summary>The comparator that requires a worker not to have the qualification.</summary>
    public const string DoesNotExist = "DoesNotExist";

    // The limit of an EntityId. The model sets none for this member; MTurk's own ids had 30 characters.
    private const int MaxTypeId = 64;
    private const int MaxIntegers = 15;
    private const int MaxLocales = 30;

    /// <summary>The id of the qualification type, which may be one of MTurk's own.</summary>
    public required string TypeId { get; init; }

    /// <summary>How the worker's value is compared.</summary>
    public required string Comparator { get; init; }

    /// <summary>The numbers with which the worker's value is compared.</summary>
    public IReadOnlyList<int>? IntegerValues { get; init; }

    /// <summary>The locales with which the worker's value is compared.</summary>
    public IReadOnlyList<Locale>? LocaleValues { get; init; }

    /// <summary>Whether unqualified workers cannot preview the HIT; superseded by <see cref="ActionsGuarded"/>.</summary>
    public bool? RequiredToPreview { get; init; }

    /// <summary>What workers without the qualification cannot do.</summary>
    public string? ActionsGuarded { get; init; }

    /// <summary>Reads a list of requirements.</summary>
    public static IReadOnlyList<QualificationRequirement> Read(Input input, string name)
    {
        var structures = input.Structures(name);
        if (structures.Count > Max) input.Refuse(MTurkErrors.Request($"A HIT has at most {Max} qualification requirements."));
        // Requirements beyond the limit are not read: a body can hold hundreds of thousands.
        return [.. structures.Take(Max).Select(Read)];
    }

    /// <summary>Writes the members of the model's <c>QualificationRequirement</c>.</summary>
    public void Write(AnswerWriter answer)
    {
        answer.Text("QualificationTypeId", TypeId);
        answer.Text("Comparator", Comparator);
        if (IntegerValues is not null) answer.Numbers("IntegerValues", IntegerValues);
        if (LocaleValues is not null) answer.List("LocaleValues", LocaleValues, static (one, locale) => locale.Write(one));
        if (RequiredToPreview is { } required) answer.Flag("RequiredToPreview", required);
        answer.Text("ActionsGuarded", ActionsGuarded);
    }

    private static QualificationRequirement Read(Input input)
    {
        var integers = input.Integers("IntegerValues");
        var locales = input.Structures("LocaleValues");
        if (integers.Count > MaxIntegers || locales.Count > MaxLocales)
            input.Refuse(MTurkErrors.Request(
                $"A qualification requirement has at most {MaxIntegers} integer values and {MaxLocales} locale values."));
        return new()
        {
            TypeId = input.RequiredText("QualificationTypeId", 1, MaxTypeId),
            Comparator = input.RequiredOneOf(
                "Comparator",
                "LessThan", "LessThanOrEqualTo", "GreaterThan", "GreaterThanOrEqualTo", "EqualTo", "NotEqualTo",
                "Exists", DoesNotExist, "In", "NotIn"),
            IntegerValues = integers.Count == 0 ? null : integers,
            LocaleValues = locales.Count == 0 ? null : [.. locales.Take(MaxLocales).Select(Locale.Read)],
            RequiredToPreview = input.Has("RequiredToPreview") ? input.Flag("RequiredToPreview") : null,
            ActionsGuarded = input.OneOf("ActionsGuarded", "Accept", "PreviewAndAccept", "DiscoverPreviewAndAccept"),
        };
    }
}


/// <summary>A location (the model's <c>Locale</c>).</summary>
/// <param name="Country">The country, an ISO 3166 code.</param>
/// <param name="Subdivision">The subdivision, an ISO 3166-2 code; null for the whole country.</param>
internal sealed record Locale(string Country, string? Subdivision)
{
    /// <summary>Reads the members of the model's <c>Locale</c>.</summary>
    public static Locale Read(Input input) => new(input.RequiredCountry("Country"), input.Country("Subdivision"));

    /// <summary>Writes the members of the model's <c>Locale</c>.</summary>
    public void Write(AnswerWriter answer)
    {
        answer.Text("Country", Country);
        answer.Text("Subdivision", Subdivision);
    }
}
