namespace Bursar.Ledger;

/// <summary>A group of studies in a book. A study names its project in <see cref="Study.Project"/>.</summary>
public sealed record Project : Row
{
    /// <summary>The maximum length of a title, in characters.</summary>
    public const int MaxTitle = 200;

    /// <summary>The maximum length of a description, in characters.</summary>
    public const int MaxDescription = 2_000;

    /// <summary>Its id, which contains the number of its book.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>Its name, 1 to <see cref="MaxTitle"/> characters.</summary>
    public required string Title { get; init; }

    /// <summary>Its purpose, at most <see cref="MaxDescription"/> characters; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Prolific's naivety distribution rate, 0 to 1, exactly as given; null for none.</summary>
    public decimal? NaivetyDistributionRate { get; init; }

    /// <summary>The id of the user who created it.</summary>
    public required ObjectId Owner { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>
    /// The default project of a book, which exists from the start but has no row until it is changed. Its id uses the highest
    /// serial number, which no other object of the book ever gets.
    /// </summary>
    public static Project DefaultOf(Book book) => new()
    {
        Id = new(book.Id.High, ((ulong)(uint)book.Number << 32) | uint.MaxValue),
        Title = "Project",
        Owner = book.Owner,
        CreatedAt = book.OpenedAt,
    };

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfProject(Id);

    internal override void Announce(Row? before, WorkingSet set)
    {
        // The default project exists before its row.
        if (before is null && (Id.Low & uint.MaxValue) != uint.MaxValue) set.Emit(EventKind.ProjectCreated, Id);
        else if (this != before) set.Emit(EventKind.ProjectChanged, Id);
    }
}
