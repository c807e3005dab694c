namespace Bursar.Ledger;

/// <summary>What was answered in a survey.</summary>
/// <param name="Id">Its id, which contains the number of its book.</param>
/// <param name="Survey">The survey's id.</param>
/// <param name="Participant">The id of the participant as the researcher wrote it, 1 to <see cref="MaxName"/> characters.</param>
/// <param name="Submission">The id of the submission as the researcher wrote it, 1 to <see cref="MaxName"/> characters.</param>
/// <param name="Content">The answers, as the dialect stores them; at most <see cref="Survey.MaxContent"/> characters.</param>
/// <param name="IsDeleted">Whether it was deleted.</param>
/// <param name="CreatedAt">When it was created.</param>
public sealed record SurveyResponse(
    ObjectId Id, ObjectId Survey, string Participant, string Submission, string Content, bool IsDeleted, DateTimeOffset CreatedAt)
    : Row
{
    /// <summary>The maximum length of an id, in characters.</summary>
    public const int MaxName = 100;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfSurveyResponse(Id);
}
