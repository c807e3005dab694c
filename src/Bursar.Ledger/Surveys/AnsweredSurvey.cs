namespace Bursar.Ledger;

/// <summary>A response to a survey that comes with a participant's work.</summary>
/// <param name="Survey">The survey's id.</param>
/// <param name="Content">
/// The answers, as the dialect stores them; at most <see cref="Ledger.Survey.MaxContent"/> characters.
/// </param>
public sealed record AnsweredSurvey(ObjectId Survey, string Content)
{
    /// <summary>Adds the rows that <see cref="Put"/> needs.</summary>
    internal void DeclareRows(ICollection<RowKey> rows, int book)
    {
        if (Survey.Book != book) return;
        rows.Add(RowKey.OfBook(book));
        rows.Add(RowKey.OfSurvey(Survey));
    }

    /// <summary>
    /// Adds the response. A survey that is deleted or full takes none, and the work is not refused for it: its answers are in the
    /// submission's document all the same.
    /// </summary>
    internal Rejection? Put(WorkingSet set, Submission submission)
    {
        var survey = Survey.Book == submission.Id.Book ? set.Find<Survey>(RowKey.OfSurvey(Survey)) : null;
        if (survey is null) return Rejection.NotFound("survey", Survey);
        if (TextRules.Check("A response", Content, Ledger.Survey.MaxContent, required: true) is { } tooLong) return tooLong;
        if (survey.IsDeleted || survey.Responses == Ledger.Survey.MaxResponses) return null;
        set.Put(new SurveyResponse(
            set.NextId(), Survey, $"{submission.Participant}", $"{submission.Id}", Content, IsDeleted: false, set.Now));
        set.Put(survey with { Responses = survey.Responses + 1 });
        return null;
    }
}
