namespace Bursar.Ledger;

/// <summary>Creates a survey.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Researcher">The id of the user whose survey it is.</param>
/// <param name="Title">1 to <see cref="Survey.MaxTitle"/> characters.</param>
/// <param name="Content">The questions, at most <see cref="Survey.MaxContent"/> characters.</param>
public sealed record CreateSurvey(int Book, ObjectId Researcher, string Title, string Content) : Command(Book)
{
    /// <inheritdoc/>
    public override int Stores => RowBytes + Content.Length;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows) => rows.Add(RowKey.OfBook(Book));

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        if (TextRules.Check("A title", Title, Survey.MaxTitle, required: true) is { } refused) return refused;
        if (TextRules.Check("A survey", Content, Survey.MaxContent, required: true) is { } tooLong) return tooLong;
        var survey = new Survey
        {
            Id = set.NextId(),
            Researcher = Researcher,
            Title = Title,
            Content = Content,
            CreatedAt = set.Now,
        };
        set.Put(survey);
        return set.Receipt(survey.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("create-survey")
        .With("researcher", Researcher.ToString())
        .With("title", Title)
        .With("content", Content);
}
