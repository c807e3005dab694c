namespace Bursar.Ledger;

/// <summary>The survey that a form asks, and to which its answers are a response.</summary>
/// <param name="Survey">The survey's id.</param>
/// <param name="ResponseOf">
/// The response, in the form in which the dialect stores it, to answers in the form in which work is stored.
/// </param>
public sealed record ShownSurvey(ObjectId Survey, Func<string, string> ResponseOf)
{
    /// <summary>The response that the answers are.</summary>
    public AnsweredSurvey Answered(string document) => new(Survey, ResponseOf(document));
}
