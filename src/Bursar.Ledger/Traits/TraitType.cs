namespace Bursar.Ledger;

/// <summary>
/// A kind of trait that a payer gives to participants, and how they can ask for it. MTurk says qualification type.
/// </summary>
public sealed record TraitType : Row
{
    /// <summary>The maximum length of a name, in characters: 200 (MTurk API Reference, QualificationType).</summary>
    public const int MaxName = 200;

    /// <summary>The maximum length of the keywords, in characters: 1,000 (MTurk API Reference, QualificationType).</summary>
    public const int MaxKeywords = 1_000;

    /// <summary>The maximum length of a description, in characters: 2,000 (MTurk API Reference, QualificationType).</summary>
    public const int MaxDescription = 2_000;

    /// <summary>The longest retry delay and the longest time for a test: ten years. MTurk names no limit.</summary>
    public static readonly TimeSpan MaxSpan = TimeSpan.FromDays(3650);

    /// <summary>Its id, which contains the number of its book.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>Its name, 1 to <see cref="MaxName"/> characters. No other type of the book that is not deleted has it.</summary>
    public required string Name { get; init; }

    /// <summary>Keywords for searches, at most <see cref="MaxKeywords"/> characters; may be empty.</summary>
    public string Keywords { get; init; } = "";

    /// <summary>What participants read about it, 1 to <see cref="MaxDescription"/> characters.</summary>
    public required string Description { get; init; }

    /// <summary>Whether it is in use.</summary>
    public required TraitTypeState State { get; init; }

    /// <summary>
    /// How long a participant waits after asking for it before asking again, in whole seconds; null if they can ask only once.
    /// </summary>
    public TimeSpan? RetryDelay { get; init; }

    /// <summary>
    /// The time for its test from the moment when a participant asks for it, in whole seconds; null if it has no test.
    /// </summary>
    public TimeSpan? TestDuration { get; init; }

    /// <summary>Its <see cref="TraitTest"/>; empty if it has none.</summary>
    public ObjectId Test { get; init; }

    /// <summary>The value that everyone who asks is given at once; null if the payer or a test decides.</summary>
    public int? GrantValue { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfTraitType(Id);

    internal override void Announce(Row? before, WorkingSet set)
    {
        if (State == TraitTypeState.Deleted) set.Drop(new UploadDrop(Id, default));
        if (before is null) set.Emit(EventKind.TraitTypeCreated, Id);
        else if (State == TraitTypeState.Deleted) set.Emit(EventKind.TraitTypeDeleted, Id);
        else if (this != before) set.Emit(EventKind.TraitTypeChanged, Id);
    }
}
