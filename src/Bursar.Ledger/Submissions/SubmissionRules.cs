namespace Bursar.Ledger;

/// <summary>
/// How many submissions a study takes from one participant and at once, and which it rejects automatically (submissions_config of
/// Prolific's studies). MTurk has none of these: a worker has one assignment of a HIT.
/// </summary>
public sealed record SubmissionRules
{
    /// <summary>One submission from each participant, any number at once.</summary>
    public static readonly SubmissionRules One = new();

    /// <summary>
    /// How many submissions a participant can have in the study, one after the other: 1 to <see cref="Study.MaxPlaces"/>; 0 for
    /// any number. Those that were returned or timed out do not count.
    /// </summary>
    public int PerParticipant { get; init; } = 1;

    /// <summary>How many participants can work at the same time: 1 to <see cref="Study.MaxPlaces"/>; 0 for any number.</summary>
    public int AtOnce { get; init; }

    /// <summary>
    /// Work that took less than this, and would wait for a decision, is rejected when it is submitted: whole seconds, up to
    /// <see cref="Study.MaxTimeLimit"/>; null to reject none.
    /// </summary>
    public TimeSpan? RejectsUnder { get; init; }

    /// <summary>Why these rules are invalid; null if they are valid.</summary>
    internal Rejection? Check()
    {
        if (PerParticipant is < 0 or > Study.MaxPlaces || AtOnce is < 0 or > Study.MaxPlaces)
            return new(RejectionCode.InvalidValue, $"A study takes 1 to {Study.MaxPlaces} submissions, or any number.");
        return RejectsUnder is { } least
            && (least <= TimeSpan.Zero || least > Study.MaxTimeLimit || least.Ticks % TimeSpan.TicksPerSecond != 0)
            ? new(RejectionCode.InvalidValue, "The shortest time for work is from one second to 365 days, in whole seconds.")
            : null;
    }

    /// <summary>The numbers in their order, and the time; for a request's text.</summary>
    public override string ToString() => $"{PerParticipant} {AtOnce} {RejectsUnder:c}".TrimEnd();

    /// <summary>Whether a participant who has this many submissions can have no more.</summary>
    public bool IsUsedUpBy(int count) => PerParticipant > 0 && count >= PerParticipant;

    /// <summary>Whether this many participants at work are as many as can be.</summary>
    internal bool IsFullWith(int working) => AtOnce > 0 && working >= AtOnce;
}
