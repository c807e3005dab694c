namespace Bursar.Ledger;

/// <summary>Studies of which a participant can take only one (Prolific's mutually exclusive study collections).</summary>
public sealed record StudyCollection : Row
{
    /// <summary>The maximum length of a name, in characters.</summary>
    public const int MaxName = 500;

    /// <summary>The maximum length of a description, in characters.</summary>
    public const int MaxDescription = 2_000;

    /// <summary>The maximum number of studies.</summary>
    public const int MaxStudies = 100;

    /// <summary>Its id, which contains the number of its book.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>The project that it and its studies belong to.</summary>
    public required ObjectId Project { get; init; }

    /// <summary>Its name, 1 to <see cref="MaxName"/> characters.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for, at most <see cref="MaxDescription"/> characters; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>When its studies are to be published; null for none.</summary>
    public DateTimeOffset? PublishAt { get; init; }

    /// <summary>The ids of its studies, at most <see cref="MaxStudies"/>.</summary>
    public IReadOnlyList<ObjectId> Studies { get; init; } = [];

    /// <summary>Its state.</summary>
    public required CollectionState State { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfCollection(Id);

    /// <inheritdoc/>
    public bool Equals(StudyCollection? other)
        => other is not null
            && (Id, Project, Name, Description, PublishAt, State, CreatedAt)
                == (other.Id, other.Project, other.Name, other.Description, other.PublishAt, other.State, other.CreatedAt)
            && Studies.SequenceEqual(other.Studies);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Why it is invalid; null if it is valid.</summary>
    internal Rejection? Check()
    {
        return TextRules.Check("A name", Name, MaxName, required: true)
            ?? TextRules.Check("A description", Description, MaxDescription)
            ?? (Studies.Count > MaxStudies
                ? new(RejectionCode.InvalidValue, $"A collection has at most {MaxStudies} studies.")
                : null);
    }
}
