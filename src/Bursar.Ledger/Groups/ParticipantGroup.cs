namespace Bursar.Ledger;

/// <summary>A named list of participants that a payer keeps; studies let its members in or keep them out (Prolific).</summary>
public sealed record ParticipantGroup : Row
{
    /// <summary>The maximum length of a name, in characters.</summary>
    public const int MaxName = 500;

    /// <summary>The maximum length of a description, in characters.</summary>
    public const int MaxDescription = 2_000;

    /// <summary>The maximum number of members.</summary>
    public const int MaxMembers = 100_000;

    /// <summary>Its id, which contains the number of its book.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>Its name, 1 to <see cref="MaxName"/> characters. Several groups can have the same.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for, at most <see cref="MaxDescription"/> characters; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The project that it belongs to; empty for none.</summary>
    public ObjectId Project { get; init; }

    /// <summary>The number of its members.</summary>
    public int Count { get; init; }

    /// <summary>How often its members have changed; whoever replaces all of them says which they have read.</summary>
    public int Version { get; init; }

    /// <summary>Whether it was deleted. Its members stay; nobody can be added or removed.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfGroup(Id);

    /// <summary>Why it is invalid; null if it is valid.</summary>
    internal Rejection? Check()
    {
        return TextRules.Check("A name", Name, MaxName, required: true)
            ?? TextRules.Check("A description", Description, MaxDescription)
            ?? (Count > MaxMembers ? new(RejectionCode.InvalidValue, $"A group has at most {MaxMembers} members.") : null);
    }
}
