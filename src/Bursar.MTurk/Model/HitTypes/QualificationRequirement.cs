namespace Bursar.MTurk;

/// <summary>A qualification that a worker must have (the model's <c>QualificationRequirement</c>).</summary>
internal sealed record QualificationRequirement
{
    /// <summary>The maximum number of requirements of one HIT type.</summary>
    public const int Max = RequirementList.MaxEntries;

    /// <summary>What unqualified workers cannot do if nothing is said.</summary>
    public const string Accept = "Accept";

    /// <summary>What <see cref="RequiredToPreview"/> stands for.</summary>
    public const string PreviewAndAccept = "PreviewAndAccept";

    private const string DiscoverPreviewAndAccept = "DiscoverPreviewAndAccept";

    // The limit of an EntityId. The model sets none for this member; MTurk's own ids had 30 characters.
    private const int MaxTypeId = 64;

    /// <summary>The id of the qualification type, which may be one of MTurk's own.</summary>
    public required string TypeId { get; init; }

    /// <summary>How the worker's value is compared.</summary>
    public required string Comparator { get; init; }

    /// <summary>The numbers with which the worker's value is compared.</summary>
    public IReadOnlyList<int>? IntegerValues { get; init; }

    /// <summary>The locales with which the worker's value is compared.</summary>
    public IReadOnlyList<Locale>? LocaleValues { get; init; }

    /// <summary>What workers without the qualification cannot do.</summary>
    public string ActionsGuarded { get; init; } = Accept;

    /// <summary>
    /// Whether the requester wrote <c>RequiredToPreview</c> instead of <see cref="ActionsGuarded"/>. It means the same and makes
    /// another HIT type.
    /// </summary>
    public bool IsByPreview { get; init; }

    /// <summary>Whether unqualified workers cannot preview the HIT; superseded by <see cref="ActionsGuarded"/>.</summary>
    public bool RequiredToPreview => ActionsGuarded != Accept;

    /// <summary>Whether workers must have the qualification, or must not.</summary>
    public bool MustExist => Comparator != nameof(Ledger.Comparator.DoesNotExist);

    /// <summary>Reads a list of requirements.</summary>
    public static IReadOnlyList<QualificationRequirement> Read(Input input, string name)
    {
        var structures = input.Structures(name);
        if (structures.Count > Max) input.Refuse(MTurkErrors.Request($"A HIT has at most {Max} qualification requirements."));
        // Requirements beyond the limit are not read: a body can hold hundreds of thousands.
        return [.. structures.Take(Max).Select(Read)];
    }

    /// <summary>Writes the members of the model's <c>QualificationRequirement</c>, the defaults included, as MTurk did.</summary>
    public void Write(AnswerWriter answer)
    {
        answer.Text("QualificationTypeId", TypeId);
        answer.Text("Comparator", Comparator);
        if (IntegerValues is not null) answer.Numbers("IntegerValues", IntegerValues);
        if (LocaleValues is not null) answer.List("LocaleValues", LocaleValues, LocaleForm.Write);
        answer.Flag("RequiredToPreview", RequiredToPreview);
        answer.Text("ActionsGuarded", ActionsGuarded);
    }

    /// <summary>The requirement as the ledger enforces it.</summary>
    public Requirement ToRequirement()
        => new(TypeId, Enum.Parse<Comparator>(Comparator), ActionsGuarded switch
        {
            DiscoverPreviewAndAccept => StudyAction.Discover,
            PreviewAndAccept => StudyAction.Preview,
            _ => StudyAction.Accept,
        })
        {
            Numbers = IntegerValues ?? [],
            Locales = LocaleValues ?? [],
        };

    private static QualificationRequirement Read(Input input)
    {
        var integers = input.Integers("IntegerValues");
        var locales = input.Structures("LocaleValues");
        if (integers.Count > RequirementList.MaxNumbers || locales.Count > RequirementList.MaxLocales)
            input.Refuse(MTurkErrors.Request(
                $"A qualification requirement has at most {RequirementList.MaxNumbers} integer values "
                + $"and {RequirementList.MaxLocales} locale values."));
        var preview = input.Flag("RequiredToPreview");
        var requirement = new QualificationRequirement
        {
            TypeId = input.RequiredText("QualificationTypeId", 1, MaxTypeId),
            Comparator = input.RequiredOneOf("Comparator", Enum.GetNames<Comparator>()),
            IntegerValues = integers.Count == 0 ? null : integers,
            LocaleValues = locales.Count == 0 ? null : [.. locales.Take(RequirementList.MaxLocales).Select(LocaleForm.Read)],
            ActionsGuarded = ReadActions(input) ?? (preview ? PreviewAndAccept : Accept),
            IsByPreview = preview,
        };
        if (RequirementValues.Refuse(requirement) is { } why) input.Refuse(why);
        return requirement;
    }

    private static string? ReadActions(Input input)
    {
        if (input.Has("RequiredToPreview") && input.Has("ActionsGuarded"))
            input.Refuse(MTurkErrors.Combination("RequiredToPreview should not be used in combination with ActionsGuarded."));
        return input.OneOf("ActionsGuarded", Accept, PreviewAndAccept, DiscoverPreviewAndAccept);
    }
}
