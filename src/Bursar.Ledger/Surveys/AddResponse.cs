namespace Bursar.Ledger;

/// <summary>Adds a response to a survey.</summary>
/// <param name="Survey">The survey's id.</param>
/// <param name="Participant">1 to <see cref="SurveyResponse.MaxName"/> characters.</param>
/// <param name="Submission">1 to <see cref="SurveyResponse.MaxName"/> characters.</param>
/// <param name="Content">The answers, at most <see cref="Ledger.Survey.MaxContent"/> characters.</param>
public sealed record AddResponse(ObjectId Survey, string Participant, string Submission, string Content) : SurveyCommand(Survey)
{
    /// <inheritdoc/>
    public override int Stores => RowBytes + Content.Length;

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("add-response")
        .With("survey", Survey.ToString())
        .With("participant", Participant)
        .With("submission", Submission)
        .With("content", Content);

    /// <inheritdoc/>
    protected override Outcome DecideSurvey(WorkingSet set, Survey survey)
    {
        if (survey.Responses == Ledger.Survey.MaxResponses)
            return Outcome.Refused(
                RejectionCode.WrongState, $"A survey has at most {Ledger.Survey.MaxResponses} responses: delete some.");
        const int max = SurveyResponse.MaxName;
        if (TextRules.Check("A participant's id", Participant, max, required: true) is { } nobody) return nobody;
        if (TextRules.Check("A submission's id", Submission, max, required: true) is { } nothing) return nothing;
        if (TextRules.Check("A response", Content, Ledger.Survey.MaxContent, required: true) is { } tooLong) return tooLong;
        var response = new SurveyResponse(set.NextId(), Survey, Participant, Submission, Content, false, set.Now);
        set.Put(response);
        set.Put(survey with { Responses = survey.Responses + 1 });
        return set.Receipt(response.Id);
    }
}
