namespace Bursar.Ledger;

/// <summary>A priced offer of a number of places. MTurk says HIT.</summary>
public sealed partial record Study : Row
{
    /// <summary>The maximum length of a title, in characters.</summary>
    public const int MaxTitle = 500;

    /// <summary>The maximum length of an internal name, in characters.</summary>
    public const int MaxInternalName = 2_000;

    /// <summary>The maximum number of places in one study.</summary>
    public const int MaxPlaces = 1_000_000;

    /// <summary>The shortest time limit: 30 seconds (AssignmentDurationInSeconds of MTurk's CreateHIT).</summary>
    public static readonly TimeSpan MinTimeLimit = TimeSpan.FromSeconds(30);

    /// <summary>The longest time limit: 365 days (AssignmentDurationInSeconds of MTurk's CreateHIT).</summary>
    public static readonly TimeSpan MaxTimeLimit = TimeSpan.FromDays(365);

    /// <summary>
    /// The longest delay before submitted work is approved automatically: 30 days (AutoApprovalDelayInSeconds of MTurk's
    /// CreateHIT). Prolific's delay is 21 days.
    /// </summary>
    public static readonly TimeSpan MaxApproveAfter = TimeSpan.FromDays(30);

    /// <summary>The longest offer that is given as a duration: 365 days (LifetimeInSeconds of MTurk's CreateHIT).</summary>
    public static readonly TimeSpan MaxLifetime = TimeSpan.FromDays(365);

    /// <summary>The shortest time that a study is kept before it is deleted automatically: one day.</summary>
    public static readonly TimeSpan MinKeepFor = TimeSpan.FromDays(1);

    /// <summary>The longest time that a study is kept before it is deleted automatically: ten years.</summary>
    public static readonly TimeSpan MaxKeepFor = TimeSpan.FromDays(3650);

    /// <summary>Its id, which contains the number of its book.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>The document that similar studies share: MTurk's HIT type. Empty for none.</summary>
    public ObjectId Template { get; init; }

    /// <summary>The <see cref="Ledger.Project"/> that it belongs to; empty for none.</summary>
    public ObjectId Project { get; init; }

    /// <summary>The title that participants see, 1 to <see cref="MaxTitle"/> characters.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// A second name that only the payer sees, at most <see cref="MaxInternalName"/> characters; empty for none. Lists are
    /// searched by it, too.
    /// </summary>
    public string InternalName { get; init; } = "";

    /// <summary>The state of its offer.</summary>
    public required StudyState State { get; init; }

    /// <summary>The dialect that created it. The book's pricing for that dialect prices the study.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The reward of one place, without fees.</summary>
    public required Money Reward { get; init; }

    /// <summary>
    /// The cost of one place, by the book's pricing at the time when the study was created or its terms last changed.
    /// </summary>
    public Breakdown UnitCost { get; init; }

    /// <summary>All places that were ever offered.</summary>
    public required int Places { get; init; }

    /// <summary>Places that a participant has: taken or submitted, not yet decided.</summary>
    public int Taken { get; init; }

    /// <summary>The part of <see cref="Taken"/> whose work was submitted and waits for a decision.</summary>
    public int Submitted { get; init; }

    /// <summary>The part of <see cref="Taken"/> that is reserved for participants who have not started.</summary>
    public int Reserved { get; init; }

    /// <summary>Places that were paid for.</summary>
    public int Paid { get; init; }

    /// <summary>Places that were closed unpaid.</summary>
    public int Closed { get; init; }

    /// <summary>
    /// The part of <see cref="Closed"/> that closed because the offer ended. They open again if the offer continues.
    /// </summary>
    public int Lapsed { get; init; }

    /// <summary>How its submissions have ended.</summary>
    public SubmissionTally Ended { get; init; }

    /// <summary>Its hold: the balance of Held(study).</summary>
    public Breakdown Held { get; init; }

    /// <summary>
    /// The time from taking a place to submitting the work: <see cref="MinTimeLimit"/> to <see cref="MaxTimeLimit"/>.
    /// </summary>
    public required TimeSpan TimeLimit { get; init; }

    /// <summary>The delay before submitted work is approved automatically: zero to <see cref="MaxApproveAfter"/>.</summary>
    public required TimeSpan ApproveAfter { get; init; }

    /// <summary>
    /// When places can first be taken; their cost is reserved from publication. Null if the offer has begun.
    /// </summary>
    public DateTimeOffset? OfferedFrom { get; init; }

    /// <summary>When the offer ends; null if it has no end.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>
    /// How long it is kept after its offer has ended before it is deleted automatically: <see cref="MinKeepFor"/> to
    /// <see cref="MaxKeepFor"/>; null forever.
    /// </summary>
    public TimeSpan? KeepFor { get; init; }

    /// <summary>When it is deleted automatically; null if never, or if its offer has not ended.</summary>
    public DateTimeOffset? DeleteAt { get; init; }

    /// <summary>Whether the payer marked it as under review. The mark changes nothing else.</summary>
    public bool UnderReview { get; init; }

    /// <summary>Its completion codes and what they do.</summary>
    public CompletionCodes CompletionCodes { get; init; } = CompletionCodes.None;

    /// <summary>The id of its requirements (<see cref="RequirementSet"/>); empty if everyone is eligible.</summary>
    public ObjectId Requirements { get; init; }

    /// <summary>Which policies review the work in it (<see cref="StudyReview"/>).</summary>
    public StudyReviews Reviews { get; init; }

    /// <summary>The number of <see cref="Works"/> when they were last compared with each other.</summary>
    public int Reviewed { get; init; }

    /// <summary>The id of its audience (<see cref="StudyAudience"/>), set when it is published; empty for everyone.</summary>
    public ObjectId Audience { get; init; }

    /// <summary>The collection of studies of which a participant can take only one; empty for none.</summary>
    public ObjectId Collection { get; init; }

    /// <summary>The pool from which each submission gets a login (<see cref="LoginPool"/>); empty for none.</summary>
    public ObjectId Logins { get; init; }

    /// <summary>How many submissions it takes from one participant and at once.</summary>
    public SubmissionRules Rules { get; init; } = SubmissionRules.One;

    /// <summary>How its places are shared out among parts of its audience.</summary>
    public PlaceQuota Quota { get; init; } = PlaceQuota.None;

    /// <summary>When it was last published, or is to be; null if it is a draft, or if that was before it was noted.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Places that can be taken now.</summary>
    public int Open => Places - Taken - Paid - Closed;

    /// <summary>Places whose work was submitted, decided or not.</summary>
    public int Works => Submitted + Paid + Closed - Lapsed;

    /// <summary>The number of all its submissions.</summary>
    public int Submissions => Taken + Ended.Total;

    /// <summary>The number of its submissions in one state.</summary>
    public int SubmissionsIn(SubmissionState state) => state switch
    {
        SubmissionState.Taken => Taken - Submitted - Reserved,
        SubmissionState.Reserved => Reserved,
        SubmissionState.Submitted => Submitted,
        _ => Ended.Of(state),
    };

    /// <summary>
    /// A time in the past if its submissions are to be compared with each other: no work is left to do, and more was done since
    /// the last time. Null otherwise.
    /// </summary>
    public DateTimeOffset? ReviewAt => Reviews.HasFlag(StudyReviews.Plurality)
        && (IsOpen || State == StudyState.Stopped)
        && Taken == Submitted
        && Open == 0
        && Works > Reviewed
            ? CreatedAt
            : null;

    /// <summary>Places that may still be paid for. The hold covers them.</summary>
    public int Payable => Open + Taken;

    /// <summary>
    /// When something happens automatically: the beginning of its offer, the end, then its deletion; null if nothing will.
    /// </summary>
    public DateTimeOffset? Due => State switch
    {
        StudyState.Active or StudyState.Paused => ExpiresAt <= OfferedFrom ? ExpiresAt : OfferedFrom ?? ExpiresAt,
        StudyState.Stopped => DeleteAt,
        _ => null,
    };

    /// <summary>Whether any places that are open can be taken at this time.</summary>
    public bool IsOffered(DateTimeOffset now) => State == StudyState.Active && !(OfferedFrom > now) && !(ExpiresAt <= now);

    /// <summary>
    /// Whether its offer has begun or will begin, and has not ended. While it is open, the cost of places not yet taken stays
    /// reserved.
    /// </summary>
    public bool IsOpen => State is StudyState.Active or StudyState.Paused;

    /// <summary>
    /// Whether no participant works in it or can start to. Open places of an offer that has not begun, or is paused, can still be
    /// taken later.
    /// </summary>
    public bool IsComplete(DateTimeOffset now)
        => (IsOpen || State == StudyState.Stopped) && Taken == Submitted && (Open == 0 || ExpiresAt <= now);

    /// <summary>The state of its offer and the progress of its work.</summary>
    public StudyPhase Phase
    {
        get
        {
            if (State == StudyState.Draft) return StudyPhase.Draft;
            if (State == StudyState.Deleted) return StudyPhase.Deleted;
            if (State == StudyState.Active && OfferedFrom is not null) return StudyPhase.Scheduled;
            if (IsOpen && (Places > (long)Taken + Paid + Closed || Taken > Submitted))
                return State == StudyState.Paused ? StudyPhase.Paused : StudyPhase.Running;
            if (Taken > Submitted) return StudyPhase.Finishing;
            if (UnderReview) return StudyPhase.Reviewing;
            return Taken > 0 ? StudyPhase.AllSubmitted : StudyPhase.AllDecided;
        }
    }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfStudy(Id);
}
