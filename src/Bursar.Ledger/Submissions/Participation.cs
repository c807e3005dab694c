namespace Bursar.Ledger;

/// <summary>
/// A participant's part in a study, which bounds how many places they can have. The row exists once the participant has taken a
/// place.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Participant">The participant's id.</param>
/// <param name="Submission">
/// The participant's last submission in the study; empty if every one was returned or timed out.
/// </param>
public sealed record Participation(ObjectId Study, ObjectId Participant, ObjectId Submission) : Row
{
    /// <summary>How many submissions count: all that were neither returned nor timed out.</summary>
    public int Count { get; init; } = Submission.IsEmpty ? 0 : 1;

    /// <summary>When the participant first took a place in the study; null if that was before it was noted.</summary>
    public DateTimeOffset? FirstAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfParticipation(Study, Participant);

    /// <summary>With one more submission that counts.</summary>
    internal Participation With(ObjectId submission) => this with { Submission = submission, Count = Count + 1 };

    /// <summary>With one fewer that counts.</summary>
    internal Participation WithoutOne()
        => Count > 1 ? this with { Count = Count - 1 } : this with { Submission = default, Count = 0 };
}
