namespace Bursar.Testing;

/// <summary>
/// What MTurk's documentation says about one HIT and its money, written as plainly as possible, in cents and seconds, sharing no
/// code with the product. Derived values are computed each time. Each call's method returns the code of the refusal, or an empty
/// string if the call succeeds, apart from funds: its cost is the growth of <see cref="OnHold"/> and <see cref="Paid"/>.
/// </summary>
public sealed record NaiveHit
{
    private const long Day = 86_400;

    public required string Id { get; init; }

    public int Reward { get; set; }

    /// <summary>The number of its assignments, whatever their state.</summary>
    public int Assignments { get; set; }

    /// <summary>The time that a worker has.</summary>
    public long Duration { get; set; }

    /// <summary>The time after which submitted work is approved automatically.</summary>
    public long ApprovedAfter { get; set; }

    public long ExpiresAt { get; set; }

    /// <summary>The time at which the offer ended; null while it is offered.</summary>
    public long? OverSince { get; private set; }

    public bool IsReviewing { get; private set; }

    public bool IsDisposed { get; private set; }

    /// <summary>Its cost so far, including bonuses.</summary>
    public long Paid { get; private set; }

    public IReadOnlyList<NaiveAssignment> Works { get; private set; } = [];

    public long Cost => CostOf(Reward, Assignments);

    public int Undecided => Works.Count(work => work.IsUndecided);

    public int Pending => Count("Working");

    /// <summary>Assignments that workers could accept while it is offered; a rejected one does not open again.</summary>
    public int Free => Assignments - Works.Count(work => work.State != "Gone");

    public int Open => OverSince is null && !IsDisposed ? Free : 0;

    public long OnHold => IsDisposed ? 0 : Cost * (Undecided + Open);

    public string Status => (IsDisposed, Pending == 0 && Open == 0, IsReviewing) switch
    {
        (true, _, _) => "Disposed",
        (_, true, true) => "Reviewing",
        (_, true, _) => "Reviewable",
        _ => Open > 0 ? "Assignable" : "Unassignable",
    };

    /// <summary>Everything visible: status, reward, counters, and the state of every assignment.</summary>
    public string Seen
        => $"{Id} {Status} {Reward / 100}.{Reward % 100:00} of {Assignments}: "
            + $"{Pending} {Free} {Count("Approved") + Count("Rejected")} "
            + string.Join(' ', InOrder.Where(work => work.IsShown).Select(work => $"{work.Id}:{work.State}"));

    /// <summary>The complete state, including what is not visible.</summary>
    public string All => $"{Seen} {Duration} {ApprovedAfter} {ExpiresAt} {OverSince} {DisposedAt} {IsReviewing} {Paid} "
        + string.Join(' ', InOrder.Select(work => $"{work.Id}:{work.State}:{work.SubmittedAt}:{work.Due}"));

    private long DisposedAt { get; set; }

    /// <summary>In the order in which they were accepted: an id tells when it was given.</summary>
    private IEnumerable<NaiveAssignment> InOrder => Works.OrderBy(work => work.Id, StringComparer.Ordinal);

    /// <summary>A reward and its fee: 20 %, or 40 % for ten or more assignments, rounded half up, at least a cent.</summary>
    public static long CostOf(int reward, int assignments)
        => reward + Math.Max(1, ((reward * (assignments < 10 ? 20 : 40)) + 50) / 100);

    public string AddAssignments(int more)
    {
        if (IsDisposed) return "InvalidHITState";
        if (Assignments < 10 && Assignments + more >= 10) return "InvalidMaximumAssignmentsIncrease";
        // With open assignments it is no longer reviewable.
        IsReviewing &= OverSince is not null;
        return Then(() => Assignments += more);
    }

    public string SetExpiration(long now, long end)
    {
        if (IsDisposed) return Then(() => { });
        if (end > now && (end - now < 60 || end - now > 31_536_000)) return "InvalidParameterValue";
        if (end <= now) return Then(() => End(OverSince ?? now));
        IsReviewing &= Free == 0;
        return Then(() => (OverSince, ExpiresAt) = (null, end));
    }

    /// <summary>Changes its type.</summary>
    public string ChangeType(int reward, long duration, long approvedAfter)
    {
        if (IsDisposed || (reward < Reward && Undecided > 0)) return "InvalidHITState";
        return Then(() => (Reward, Duration, ApprovedAfter) = (reward, duration, approvedAfter));
    }

    public string Review(bool revert)
        => Status is "Reviewable" or "Reviewing" ? Then(() => IsReviewing = !revert) : "InvalidHITState";

    public string Delete()
        => Status is "Reviewable" or "Reviewing" && Undecided == 0 ? Then(() => IsDisposed = true) : "InvalidHITState";

    public void Accept(string assignment, string worker, long now)
        => Works = [.. Works, new(assignment, worker) { Due = now + Duration }];

    public void Submit(NaiveAssignment work, long now)
        => (work.State, work.SubmittedAt, work.Due) = ("Submitted", now, now + ApprovedAfter);

    /// <summary>Pays a cost: from its hold or, if a rejection released that, from the available balance.</summary>
    public string Approve(NaiveAssignment work, bool overrides, long now)
    {
        if (work.State != "Submitted")
        {
            if (work.State != "Rejected" || !overrides) return "InvalidAssignmentState";
            if (IsDisposed) return "InvalidHITState";
            if (work.SubmittedAt + (30 * Day) < now) return "InvalidAssignmentState";
        }
        return Then(() => (work.State, Paid) = ("Approved", Paid + Cost));
    }

    public static string Reject(NaiveAssignment work)
        => work.State == "Submitted" ? Then(() => work.State = "Rejected") : "InvalidAssignmentState";

    public string Bonus(NaiveAssignment work, int cents)
        => work.IsShown ? Then(() => Paid += cents + Math.Max(1, ((cents * 20) + 50) / 100)) : "AssignmentDoesNotExist";

    /// <summary>Processes everything that is due.</summary>
    public void Pass(long now)
    {
        if (IsDisposed) return;
        foreach (var work in Works.Where(work => work.IsUndecided && work.Due <= now))
        {
            if (work.State == "Working") work.State = "Gone";
            else Approve(work, overrides: false, now);
        }
        if (OverSince is null && ExpiresAt <= now) End(ExpiresAt);
        if (OverSince is null || DisposedAt > now) return;
        if (Undecided == 0) IsDisposed = true;
        else DisposedAt = now + (120 * Day);
    }

    public NaiveAssignment Find(string assignment)
        => Works.Single(work => string.Equals(work.Id, assignment, StringComparison.Ordinal));

    /// <summary>A copy, for trying something.</summary>
    public NaiveHit Copy() => this with { Works = [.. Works.Select(work => work with { })] };

    private void End(long at)
    {
        if (OverSince is null) (OverSince, DisposedAt) = (at, at + (120 * Day));
    }

    private int Count(string state) => Works.Count(work => work.State == state);

    private static string Then(Action change)
    {
        change();
        return "";
    }
}
