namespace Bursar.Ledger;

/// <summary>Deletes all responses to a survey or, with them, the survey itself.</summary>
/// <param name="Survey">The survey's id.</param>
/// <param name="Deletes">Whether the survey is deleted, too.</param>
public sealed record ClearSurvey(ObjectId Survey, bool Deletes) : SurveyCommand(Survey)
{
    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("clear-survey")
        .With("survey", Survey.ToString())
        .With("deletes", Deletes.ToString());

    /// <inheritdoc/>
    protected override Outcome DecideSurvey(WorkingSet set, Survey survey)
    {
        // An id of now is after those of all responses that there are.
        set.Put(survey with { Responses = 0, ClearedBefore = set.NextId(), IsDeleted = Deletes });
        return set.Receipt(Survey);
    }
}
