namespace Bursar.Ledger;

/// <summary>The responses to a survey that are not deleted, oldest first.</summary>
/// <param name="Survey">The survey's id.</param>
/// <param name="After">The response after which the page begins; not before <see cref="Ledger.Survey.ClearedBefore"/>.</param>
/// <param name="Limit">The maximum number of responses.</param>
public sealed record ResponsesOfSurvey(ObjectId Survey, ObjectId After, int Limit) : Query<SurveyResponse>(Limit)
{
    /// <summary>The number of responses to skip. Skipped ones are read from an index.</summary>
    public int Skip { get; init; }
}
