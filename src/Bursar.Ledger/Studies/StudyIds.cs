namespace Bursar.Ledger;

/// <summary>The ids of a book's studies that one dialect created: each dialect shows only its own.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Origin">Only studies that this dialect created.</param>
/// <param name="Phases">Only studies in one of these phases; deleted studies are never listed.</param>
/// <param name="Limit">The maximum number of ids.</param>
public sealed record StudyIds(int Book, Origin Origin, IReadOnlyCollection<StudyPhase> Phases, int Limit) : IdQuery(Limit)
{
    /// <summary>Only studies of this project, which Prolific's alone belong to; empty for any.</summary>
    public ObjectId Project { get; init; }

    /// <summary>
    /// Only studies with this template, which MTurk's alone have; empty for any. It has no effect beside <see cref="Project"/> or
    /// <see cref="Containing"/>.
    /// </summary>
    public ObjectId Template { get; init; }

    /// <summary>
    /// Only studies whose title or internal name contains this, in upper or lower case; empty for any. A search reads the book's
    /// studies one by one.
    /// </summary>
    public string Containing { get; init; } = "";

    /// <inheritdoc/>
    public override bool IsLong => Containing.Length > 0 || !Template.IsEmpty || base.IsLong;
}
