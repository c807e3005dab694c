namespace Bursar.Testing;

/// <summary>
/// What MTurk's documentation says of one HIT and its money, written as plainly as can be, in cents and seconds, sharing nothing
/// with the product. What follows from something else is worked out each time. Each call's method answers the refusal's code, or
/// nothing where the call succeeds, funds apart: what it costs is how much <see cref="OnHold"/> and <see cref="Paid"/> grow.
/// </summary>
public sealed record NaiveHit
{
    private const long Day = 86_400;

    public required string Id { get; init; }

    public int Reward { get; set; }

    /// <summary>How many assignments it has, whatever became of them.</summary>
    public int Assignments { get; set; }

    /// <summary>How long a worker has.</summary>
    public long Duration { get; set; }

    /// <summary>How long after it was submitted an assignment is approved automatically.</summary>
    public long ApprovedAfter { get; set; }

    public long ExpiresAt { get; set; }

    /// <summary>Since when it has been over; null while it is offered.</summary>
    public long? OverSince { get; private set; }

    public bool IsReviewing { get; private set; }

    public bool IsDisposed { get; private set; }

    /// <summary>What it has cost so far, bonuses too.</summary>
    public long Paid { get; private set; }

    public IReadOnlyList<NaiveAssignment> Works { get; private set; } = [];

    public long Cost => CostOf(Reward, Assignments);

    public int Undecided => Works.Count(work => work.IsUndecided);

    public int Pending => Count("Working");

    /// <summary>Assignments that a worker could have if it is offered: a rejected one comes back to nobody.</summary>
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

    /// <summary>All that can be seen of it: status, reward, counters, and every assignment's state.</summary>
    public string Seen
        => $"{Id} {Status} {Reward / 100}.{Reward % 100:00} of {Assignments}: "
            + $"{Pending} {Open} {Count("Approved") + Count("Rejected")} "
            + string.Join(' ', InOrder.Where(work => work.IsShown).Select(work => $"{work.Id}:{work.State}"));

    /// <summary>All that is known of it, also what cannot be seen.</summary>
    public string All => $"{Seen} {Duration} {ApprovedAfter} {ExpiresAt} {OverSince} {DisposedAt} {IsReviewing} {Paid} "
        + string.Join(' ', InOrder.Select(work => $"{work.Id}:{work.State}:{work.SubmittedAt}:{work.Due}"));

    private long DisposedAt { get; set; }

    /// <summary>As they were accepted: an id tells when it was given.</summary>
    private IEnumerable<NaiveAssignment> InOrder => Works.OrderBy(work => work.Id, StringComparer.Ordinal);

    /// <summary>A reward and its fee: 20 %, from ten assignments on 40 %, halves up, at least a cent.</summary>
    public static long CostOf(int reward, int assignments)
        => reward + Math.Max(1, ((reward * (assignments < 10 ? 20 : 40)) + 50) / 100);

    public string AddAssignments(int more)
    {
        if (IsDisposed) return "InvalidHITState";
        if (Assignments < 10 && Assignments + more >= 10) return "InvalidMaximumAssignmentsIncrease";
        // With places that can be accepted, it is no longer one to review.
        IsReviewing &= OverSince is not null;
        return Then(() => Assignments += more);
    }

    public string SetExpiration(long now, long end)
    {
        if (IsDisposed) return "InvalidHITState";
        if (end <= now) return Then(() => End(OverSince ?? now));
        IsReviewing &= Free == 0;
        return Then(() => (OverSince, ExpiresAt) = (null, end));
    }

    /// <summary>Gives it another type.</summary>
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

    /// <summary>What it costs goes: from its hold, or, where that was released by a rejection, from what is available.</summary>
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

    /// <summary>Lets what is due by now happen.</summary>
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

    /// <summary>The same once more, to try something on.</summary>
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
