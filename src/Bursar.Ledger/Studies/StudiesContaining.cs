namespace Bursar.Ledger;

/// <summary>
/// The number of a book's studies in each phase whose title or internal name contains a text. It reads the book's studies one by
/// one.
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="Origin">Only studies that this dialect created.</param>
/// <param name="Text">The text, in upper or lower case.</param>
public sealed record StudiesContaining(int Book, Origin Origin, string Text) : CountQuery<StudyPhase>
{
    /// <summary>Only studies of this project; empty for any.</summary>
    public ObjectId Project { get; init; }

    /// <inheritdoc/>
    public override bool IsLong => true;
}
