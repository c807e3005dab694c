namespace Bursar.Ledger;

/// <summary>A priced offer of a number of places. MTurk says HIT.</summary>
public sealed partial record Study : Row
{
    /// <summary>The most characters of a title.</summary>
    public const int MaxTitle = 500;

    /// <summary>The most places of one study.</summary>
    public const int MaxPlaces = 1_000_000;

    /// <summary>The shortest time limit: 30 seconds (AssignmentDurationInSeconds of MTurk's CreateHIT).</summary>
    public static readonly TimeSpan MinTimeLimit = TimeSpan.FromSeconds(30);

    /// <summary>The longest time limit: 365 days (AssignmentDurationInSeconds of MTurk's CreateHIT).</summary>
    public static readonly TimeSpan MaxTimeLimit = TimeSpan.FromDays(365);

    /// <summary>
    /// The longest wait for a decision: 30 days (AutoApprovalDelayInSeconds of MTurk's CreateHIT). Prolific waits 21.
    /// </summary>
    public static readonly TimeSpan MaxApproveAfter = TimeSpan.FromDays(30);

    /// <summary>
    /// The longest time for which a study is offered, where it is given as a time: 365 days (LifetimeInSeconds of MTurk's
    /// CreateHIT).
    /// </summary>
    public static readonly TimeSpan MaxLifetime = TimeSpan.FromDays(365);

    /// <summary>The shortest time for which a study is kept before it is deleted by itself: a day.</summary>
    public static readonly TimeSpan MinKeepFor = TimeSpan.FromDays(1);

    /// <summary>The longest time for which a study is kept before it is deleted by itself: ten years.</summary>
    public static readonly TimeSpan MaxKeepFor = TimeSpan.FromDays(3650);

    /// <summary>The id.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>
    /// The document that says what studies like it have in common: MTurk's HIT type. Empty for a study without one.
    /// </summary>
    public ObjectId Template { get; init; }

    /// <summary>The <see cref="Ledger.Project"/> that it belongs to. Empty for a study without one.</summary>
    public ObjectId Project { get; init; }

    /// <summary>What participants read.</summary>
    public required string Title { get; init; }

    /// <summary>Where it is in its life.</summary>
    public required StudyState State { get; init; }

    /// <summary>The dialect that it was made through; the book's pricing for it prices the study.</summary>
    public required Origin Origin { get; init; }

    /// <summary>What a participant gets.</summary>
    public required Money Reward { get; init; }

    /// <summary>What one place costs, by the book's pricing when the study was written or its terms were last changed.</summary>
    public Breakdown UnitCost { get; init; }

    /// <summary>Every place that was ever offered.</summary>
    public required int Places { get; init; }

    /// <summary>Places that somebody has: taken or submitted, not decided yet.</summary>
    public int Taken { get; init; }

    /// <summary>Those of <see cref="Taken"/> whose work was submitted and waits for a decision.</summary>
    public int Submitted { get; init; }

    /// <summary>Places that were paid for.</summary>
    public int Paid { get; init; }

    /// <summary>Places that were closed unpaid.</summary>
    public int Closed { get; init; }

    /// <summary>Those of <see cref="Closed"/> that came to an end with the offer: they open again where it goes on.</summary>
    public int Lapsed { get; init; }

    /// <summary>Its hold: the balance of Held(study).</summary>
    public Breakdown Held { get; init; }

    /// <summary>
    /// How long a participant has, from taking a place to submitting: <see cref="MinTimeLimit"/> to <see cref="MaxTimeLimit"/>.
    /// </summary>
    public required TimeSpan TimeLimit { get; init; }

    /// <summary>
    /// After how long submitted work that nobody decided on is approved: zero to <see cref="MaxApproveAfter"/>.
    /// </summary>
    public required TimeSpan ApproveAfter { get; init; }

    /// <summary>From when on places can be taken, reserved before that already; null for as soon as it is published.</summary>
    public DateTimeOffset? OfferedFrom { get; init; }

    /// <summary>From when on no place can be taken; null where it is offered until it is stopped.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>
    /// How long it is kept after its offer has ended, and is then deleted by itself: <see cref="MinKeepFor"/> to
    /// <see cref="MaxKeepFor"/>; null for ever.
    /// </summary>
    public TimeSpan? KeepFor { get; init; }

    /// <summary>When it is deleted by itself; null where it is not, or its offer has not ended.</summary>
    public DateTimeOffset? DeleteAt { get; init; }

    /// <summary>Whether the payer has set it aside to look at what was submitted. It changes nothing else.</summary>
    public bool UnderReview { get; init; }

    /// <summary>What its completion codes do.</summary>
    public CompletionCodes CompletionCodes { get; init; } = CompletionCodes.None;

    /// <summary>When it was written.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Places that can be taken now.</summary>
    public int Open => Places - Taken - Paid - Closed;

    /// <summary>Places that may still be paid: what the hold is for.</summary>
    public int Payable => Open + Taken;

    /// <summary>
    /// When something happens by itself: while it is offered, the offer's end; after it, that it is deleted; null where nothing
    /// will.
    /// </summary>
    public DateTimeOffset? Due => State switch
    {
        StudyState.Active or StudyState.Paused => ExpiresAt,
        StudyState.Stopped => DeleteAt,
        _ => null,
    };

    /// <summary>Whether places can be taken at that time, as far as there are any.</summary>
    public bool IsOffered(DateTimeOffset now) => State == StudyState.Active && !(OfferedFrom > now) && !(ExpiresAt <= now);

    /// <summary>
    /// Whether its offer has begun, or will, and has not ended: what is reserved for places that nobody took stays reserved.
    /// </summary>
    public bool IsOpen => State is StudyState.Active or StudyState.Paused;

    /// <summary>
    /// Whether nobody works in it and nobody will: all that can come has come. An offer that has not begun, or is held up, is to
    /// go on.
    /// </summary>
    public bool IsComplete(DateTimeOffset now)
        => (IsOpen || State == StudyState.Stopped) && Taken == Submitted && (Open == 0 || ExpiresAt <= now);

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfStudy(Id);
}
