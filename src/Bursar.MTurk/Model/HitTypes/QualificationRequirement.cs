namespace Bursar.MTurk;

/// <summary>A qualification that a worker must have (the model's <c>QualificationRequirement</c>).</summary>
internal sealed record QualificationRequirement
{
    /// <summary>The most of one HIT type.</summary>
    public const int Max = 10;

    /// <summary>The comparator by which a worker must not have the qualification.</summary>
    public const string DoesNotExist = "DoesNotExist";

    // Of an EntityId; the model bounds this one not at all, and MTurk's had 30.
    private const int MaxTypeId = 64;
    private const int MaxIntegers = 15;
    private const int MaxLocales = 30;

    /// <summary>The id of the qualification type, not always of ours.</summary>
    public required string TypeId { get; init; }

    /// <summary>How the worker's value is compared.</summary>
    public required string Comparator { get; init; }

    /// <summary>The numbers that it is compared with.</summary>
    public IReadOnlyList<int>? IntegerValues { get; init; }

    /// <summary>The places that it is compared with.</summary>
    public IReadOnlyList<Locale>? LocaleValues { get; init; }

    /// <summary>What others cannot do: superseded by <see cref="ActionsGuarded"/>.</summary>
    public bool? RequiredToPreview { get; init; }

    /// <summary>What workers cannot do who do not have it.</summary>
    public string? ActionsGuarded { get; init; }

    /// <summary>Reads a list of them.</summary>
    public static IReadOnlyList<QualificationRequirement> Read(Input input, string name)
    {
        var structures = input.Structures(name);
        if (structures.Count > Max) input.Refuse(MTurkErrors.Request($"A HIT has at most {Max} qualification requirements."));
        // What is over the limit is not read: a body has room for hundreds of thousands.
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


/// <summary>A place (the model's <c>Locale</c>).</summary>
/// <param name="Country">ISO 3166.</param>
/// <param name="Subdivision">ISO 3166-2.</param>
internal sealed record Locale(string Country, string? Subdivision)
{
    /// <summary>Reads its members.</summary>
    public static Locale Read(Input input) => new(input.RequiredCountry("Country"), input.Country("Subdivision"));

    /// <summary>Writes its members.</summary>
    public void Write(AnswerWriter answer)
    {
        answer.Text("Country", Country);
        answer.Text("Subdivision", Subdivision);
    }
}
