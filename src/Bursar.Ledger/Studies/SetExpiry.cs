namespace Bursar.Ledger;

/// <summary>
/// Moves the end of an offer. If the new end has passed, the offer ends now, as with <see cref="StopStudy"/>. If it is in the
/// future, the offer continues: lapsed places open again and their cost is reserved, Available → Held(study). An offer that has
/// ended keeps its end if the new one has passed, too.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="ExpiresAt">When the offer ends, to the microsecond.</param>
public sealed record SetExpiry(ObjectId Study, DateTimeOffset ExpiresAt) : StudyCommand(Study)
{
    /// <summary>How soon an end in the future can be at the earliest; null for any.</summary>
    public TimeSpan? Nearest { get; init; }

    /// <summary>How far away the end can be at most; null for any.</summary>
    public TimeSpan? Furthest { get; init; }

    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        if (study.State is StudyState.Draft or StudyState.Deleted) return WrongState(study, nameof(StudyState.Active));
        var ahead = Expiry - set.Now;
        if (ahead > TimeSpan.Zero)
        {
            return ahead < Nearest || ahead > Furthest
                ? Outcome.Refused(RejectionCode.InvalidValue, $"An offer ends {Nearest} to {Furthest} from now.")
                : GoOn(set, study with { ExpiresAt = Expiry });
        }
        if (!(study.ExpiresAt <= set.Now)) study = study with { ExpiresAt = set.Now };
        if (study.IsOpen) return EndOffer(set, study, set.Now);
        set.Put(study);
        return set.Receipt(Study);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("set-expiry")
        .With("study", Study.ToString())
        .With("expires_at", Expiry.ToString("O"))
        .With("nearest", Nearest?.ToString("c"))
        .With("furthest", Furthest?.ToString("c"));

    private static Outcome GoOn(WorkingSet set, Study study)
    {
        var state = study.IsOpen ? study.State : StudyState.Active;
        var next = study with { State = state, Closed = study.Closed - study.Lapsed, Lapsed = 0, DeleteAt = null };
        set.Put(next with { UnderReview = study.UnderReview && next.Open == 0 });
        return Reserve(set, next, study.Lapsed);
    }

    private DateTimeOffset Expiry => Microseconds.Whole(ExpiresAt);
}
