namespace Bursar.Ledger;

/// <summary>Deletes a response to a survey.</summary>
/// <param name="Survey">The survey's id.</param>
/// <param name="Response">The response's id.</param>
public sealed record DeleteResponse(ObjectId Survey, ObjectId Response) : SurveyCommand(Survey)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        if (Response.Book == Book) rows.Add(RowKey.OfSurveyResponse(Response));
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("delete-response")
        .With("survey", Survey.ToString())
        .With("response", Response.ToString());

    /// <inheritdoc/>
    protected override Outcome DecideSurvey(WorkingSet set, Survey survey)
    {
        var response = Response.Book == Book ? set.Find<SurveyResponse>(RowKey.OfSurveyResponse(Response)) : null;
        if (response is null || !survey.Has(response)) return Rejection.NotFound("response", Response);
        set.Put(response with { IsDeleted = true });
        set.Put(survey with { Responses = survey.Responses - 1 });
        return set.Receipt(Response);
    }
}
