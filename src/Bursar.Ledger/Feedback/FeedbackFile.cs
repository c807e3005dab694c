namespace Bursar.Ledger;

/// <summary>
/// A file in which a payer says how good the participants' work was, apart from paying for it. Its content is an
/// <see cref="Upload"/> with the same id. A file with the name of another replaces it.
/// </summary>
/// <param name="Id">Its id, which follows from its name (<see cref="IdOf"/>).</param>
/// <param name="Name">Its name, 1 to <see cref="Upload.MaxName"/> characters.</param>
/// <param name="Size">Its size in bytes, at most <see cref="Upload.MaxBytes"/>.</param>
/// <param name="KeptAt">When it was last uploaded.</param>
public sealed record FeedbackFile(ObjectId Id, string Name, int Size, DateTimeOffset KeptAt) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfFeedbackFile(Id);

    /// <summary>The id of a book's file with a name.</summary>
    public static ObjectId IdOf(int book, string name) => ObjectId.OfText(book, $"the feedback file {name}");
}

/// <summary>A book's files about participants' work, in the order of their ids.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="After">The file after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number.</param>
public sealed record FeedbackFilesOfBook(int Book, ObjectId After, int Limit) : Query<FeedbackFile>(Limit);
