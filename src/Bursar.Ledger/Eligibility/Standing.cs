namespace Bursar.Ledger;

/// <summary>
/// What is known of a participant over all books: the values of the <see cref="SystemTrait"/>s, and answers to screeners.
/// </summary>
public sealed record Standing
{
    /// <summary>
    /// The number of submissions from which on the percentage of approved work counts; with fewer it is 100 (MTurk API Reference,
    /// QualificationRequirement).
    /// </summary>
    public const int MinSubmitted = 100;

    /// <summary>Nothing is known: a new participant.</summary>
    public static readonly Standing Unknown = new();

    /// <summary>Where the participant is.</summary>
    public Locale Locale { get; init; }

    /// <summary>The ids of the traits that the operator has set for the participant (<see cref="Participant.Marks"/>).</summary>
    public ParticipantMarks Marks { get; init; } = ParticipantMarks.None;

    /// <summary>What the participant has answered to screeners.</summary>
    public ScreenerAnswers Answers { get; init; } = ScreenerAnswers.None;

    /// <summary>The day on which the participant was added, in UTC.</summary>
    public DateOnly JoinedOn { get; init; }

    /// <summary>The number of the participant's submissions in each state, over all books.</summary>
    public IReadOnlyDictionary<SubmissionState, int> Submissions { get; init; } = new Dictionary<SubmissionState, int>();

    /// <summary>The places that the participant has taken.</summary>
    public int Taken => Submissions.Values.Sum();

    /// <summary>The submissions that the participant handed in.</summary>
    public int Submitted => Taken - Of(SubmissionState.Taken) - Of(SubmissionState.Reserved) - Of(SubmissionState.Returned)
        - Of(SubmissionState.TimedOut);

    /// <summary>The submissions that were approved, in whole or in part.</summary>
    public int Approved => Of(SubmissionState.Approved) + Of(SubmissionState.PartlyApproved);

    /// <summary>Whether the number of a trait follows from the participant's submissions.</summary>
    public static bool IsCounted(string type) => type is SystemTrait.PercentSubmitted or SystemTrait.PercentAbandoned
        or SystemTrait.PercentReturned or SystemTrait.PercentApproved or SystemTrait.PercentRejected
        or SystemTrait.NumberApproved;

    /// <summary>Reads what is known of a participant.</summary>
    /// <param name="ledger">Where to read.</param>
    /// <param name="participant">The participant's id.</param>
    /// <param name="counts">Whether to count the participant's submissions, which reads each of them.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<Standing> ReadAsync(
        ILedgerReader ledger, ObjectId participant, bool counts, CancellationToken cancellation)
    {
        // Both at once: on PostgreSQL each is a wait.
        var counting = counts
            ? ledger.CountAsync(new SubmissionsOfParticipant(participant), cancellation).AsTask()
            : Task.FromResult(Unknown.Submissions);
        var row = await ledger.FindAsync<Participant>(RowKey.OfParticipant(participant), cancellation);
        return new()
        {
            Locale = row?.Locale ?? default,
            Marks = row?.Marks ?? ParticipantMarks.None,
            Answers = row?.Answers ?? ScreenerAnswers.None,
            JoinedOn = row?.JoinedOn ?? default,
            Submissions = await counting,
        };
    }

    /// <summary>The number of a trait that does not belong to one book; null if the participant does not have it.</summary>
    /// <param name="type">The trait's id, which is not that of <see cref="SystemTrait.Locale"/>.</param>
    public int? NumberOf(string type) => type switch
    {
        SystemTrait.PercentSubmitted => Percent(Submitted, Taken, none: 100),
        SystemTrait.PercentAbandoned => Percent(Of(SubmissionState.TimedOut), Taken, none: 0),
        SystemTrait.PercentReturned => Percent(Of(SubmissionState.Returned), Taken, none: 0),
        SystemTrait.PercentApproved => Submitted < MinSubmitted ? 100 : Percent(Approved, Submitted, none: 100),
        SystemTrait.PercentRejected => Percent(Of(SubmissionState.Rejected), Submitted, none: 0),
        SystemTrait.NumberApproved => Approved,
        SystemTrait.Adult => Marks.Has(SystemTrait.Adult) ? 1 : 0,
        _ => Marks.Has(type) ? 1 : null,
    };

    /// <summary>The answers to a screener, in their stored form; empty if the participant has not answered.</summary>
    public IReadOnlyList<int> AnswersTo(string screener) => screener switch
    {
        SystemScreener.ApprovalRate => [ApprovalRate(Approved, Of(SubmissionState.Rejected))],
        SystemScreener.Approvals => [Approved],
        SystemScreener.JoinedOn => [JoinedOn.DayNumber],
        _ => Answers.Of(screener),
    };

    /// <summary>The percentage of decided submissions that were approved, rounded down; 100 before the first.</summary>
    internal static int ApprovalRate(int approved, int rejected) => Percent(approved, approved + rejected, none: 100);

    private int Of(SubmissionState state) => Submissions.GetValueOrDefault(state);

    /// <summary>A percentage, rounded down.</summary>
    private static int Percent(int part, int whole, int none) => whole == 0 ? none : (int)((long)part * 100 / whole);
}
