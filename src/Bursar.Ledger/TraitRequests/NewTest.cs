namespace Bursar.Ledger;

/// <summary>The test that a command gives a kind of trait.</summary>
/// <param name="Questions">The questions in the dialect's own form, 1 to <see cref="TraitTest.MaxLength"/> characters.</param>
/// <param name="Duration">The time for it (<see cref="TraitType.TestDuration"/>).</param>
public sealed record NewTest(string Questions, TimeSpan Duration)
{
    /// <summary>
    /// The answer key in the dialect's own form, at most <see cref="TraitTest.MaxLength"/> characters; empty for none.
    /// </summary>
    public string AnswerKey { get; init; } = "";

    /// <summary>What the answers are worth, as the answer key says; null if it is empty.</summary>
    public ScoreKey? Scores { get; init; }

    /// <summary>The id under which a book keeps it.</summary>
    internal ObjectId IdIn(int book) => ObjectId.OfText(book, $"{Questions}\0{AnswerKey}");

    /// <summary>The key of the row that it needs.</summary>
    internal RowKey KeyIn(int book) => RowKey.OfTraitTest(IdIn(book));

    /// <summary>Checks the test and puts it, unless the book has it already.</summary>
    /// <returns>Null, or a rejection: a value is out of range.</returns>
    internal Rejection? Put(WorkingSet set, int book)
    {
        if (TextRules.Check("A test", Questions, TraitTest.MaxLength, required: true) is { } questions) return questions;
        if (TextRules.Check("An answer key", AnswerKey, TraitTest.MaxLength) is { } key) return key;
        if (Scores?.Check() is { } scores) return scores;
        var test = new TraitTest(IdIn(book), Questions, AnswerKey, Scores);
        var kept = set.Find<TraitTest>(test.Key);
        if (kept is null) set.Put(test);
        return kept is null || (kept.Questions == Questions && kept.AnswerKey == AnswerKey)
            ? null
            : new(RejectionCode.AlreadyExists, $"Another test has the id {test.Id}.");
    }

    /// <summary>The test and its time as one line of a request.</summary>
    public override string ToString() => $"{Duration:c}\n{Questions}\0{AnswerKey}";
}
