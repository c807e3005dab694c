namespace Bursar.Ledger;

/// <summary>A command on one survey of a book.</summary>
/// <param name="Survey">The survey's id, which contains the number of its book.</param>
public abstract record SurveyCommand(ObjectId Survey) : Command(Survey.Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfSurvey(Survey));
    }

    /// <inheritdoc/>
    public sealed override Outcome Decide(WorkingSet set)
        => set.Book is not null && set.Find<Survey>(RowKey.OfSurvey(Survey)) is { IsDeleted: false } survey
            ? DecideSurvey(set, survey)
            : Rejection.NotFound("survey", Survey);

    /// <summary>Decides the command, given the survey, which is not deleted.</summary>
    protected abstract Outcome DecideSurvey(WorkingSet set, Survey survey);
}
