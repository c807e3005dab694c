namespace Bursar.Ledger;

/// <summary>Studies of a book that belong together. A study names its project in <see cref="Study.Project"/>.</summary>
public sealed record Project : Row
{
    /// <summary>The most characters of a title.</summary>
    public const int MaxTitle = 200;

    /// <summary>The most characters of a description.</summary>
    public const int MaxDescription = 2_000;

    /// <summary>The id.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>What it is for; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Prolific's naivety distribution rate, 0 to 1, kept as it was given; null where it was not.</summary>
    public decimal? NaivetyDistributionRate { get; init; }

    /// <summary>The user who made it.</summary>
    public required ObjectId Owner { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>
    /// The project that every book has from the start, though there is no row of it before it is changed. Its id follows from the
    /// book's: the last serial number there is, which no other object of the book ever gets.
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
        // The default project is there before its row is.
        if (before is null && (Id.Low & uint.MaxValue) != uint.MaxValue) set.Emit(EventKind.ProjectCreated, Id);
        else if (this != before) set.Emit(EventKind.ProjectChanged, Id);
    }
}
