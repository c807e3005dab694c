namespace Bursar.Ledger;

/// <summary>
/// Changes a kind of trait; a null property is left unchanged. The name and the keywords never change, and asking again cannot be
/// forbidden once it was allowed (MTurk API Reference, UpdateQualificationType).
/// </summary>
/// <param name="Type">The type's id.</param>
public sealed record UpdateTraitType(ObjectId Type) : TraitTypeCommand(Type)
{
    /// <summary>The new description, 1 to <see cref="TraitType.MaxDescription"/> characters.</summary>
    public string? Description { get; init; }

    /// <summary>Whether participants can ask for it, and studies can require it.</summary>
    public bool? IsActive { get; init; }

    /// <summary>The new retry delay (<see cref="TraitType.RetryDelay"/>).</summary>
    public TimeSpan? RetryDelay { get; init; }

    /// <summary>Whether everyone who asks is given the trait at once.</summary>
    public bool? Grants { get; init; }

    /// <summary>
    /// The value that everyone who asks is given; used only if they are given one. 1 if they were given none before.
    /// </summary>
    public int? GrantValue { get; init; }

    /// <summary>A new test, with its time and its answer key. A test cannot be taken away.</summary>
    public NewTest? Test { get; init; }

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        if (Test is not null) rows.Add(Test.KeyIn(Book));
    }

    /// <inheritdoc/>
    protected override Outcome DecideType(WorkingSet set, TraitType type)
    {
        var next = type with
        {
            Description = Description ?? type.Description,
            State = IsActive switch
            {
                true => TraitTypeState.Active,
                false => TraitTypeState.Inactive,
                null => type.State,
            },
            RetryDelay = RetryDelay ?? type.RetryDelay,
            GrantValue = Grants ?? type.GrantValue is not null ? GrantValue ?? type.GrantValue ?? 1 : null,
            Test = Test?.IdIn(Book) ?? type.Test,
            TestDuration = Test?.Duration ?? type.TestDuration,
        };
        if (TraitTypeRules.Check(next) is { } refused) return refused;
        if (Test?.Put(set, Book) is { } unfit) return unfit;
        set.Put(next);
        return set.Receipt(Type);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("update-trait-type")
        .With("type", Type.ToString())
        .With("description", Description)
        .With("is_active", IsActive?.ToString())
        .With("retry_delay", RetryDelay?.ToString("c"))
        .With("grants", Grants?.ToString())
        .With("grant_value", GrantValue?.ToString())
        .With("test", Test?.ToString());
}
