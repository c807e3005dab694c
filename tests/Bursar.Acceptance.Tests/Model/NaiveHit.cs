namespace Bursar.Acceptance.Tests;

/// <summary>A HIT, as simply as can be: what follows from something else is worked out each time. Times are whole hours since the test began.</summary>
internal sealed record NaiveHit
{
    private const int KeptFor = 120 * 24;

    public required string Id { get; init; }

    public int Reward { get; set; }

    public int Assignments { get; set; }

    public int LimitHours { get; set; }

    public int ApproveHours { get; set; }

    public int ExpiresAt { get; set; }

    /// <summary>Since when it has been over; null while it is offered.</summary>
    public int? OverSince { get; set; }

    public bool IsReviewing { get; set; }

    public bool IsDisposed { get; set; }

    public List<NaiveWork> Works { get; private init; } = [];

    /// <summary>The fee schedule: 20 %, from ten assignments on 40 %, halves up, at least a cent.</summary>
    public int Cost => Reward + Math.Max(1, (Reward * (Assignments >= 10 ? 40 : 20) + 50) / 100);

    public int Undecided => Works.Count(work => work.IsUndecided);

    public int Pending => Count("Working");

    /// <summary>Assignments that somebody could have if it is offered: a rejected one comes back to nobody.</summary>
    public int Free => Assignments - Works.Count(work => work.State != "Gone");

    public int Open => OverSince is null ? Free : 0;

    public int OnHold => IsDisposed ? 0 : Cost * (Undecided + Open);

    public bool IsComplete => Pending == 0 && Open == 0;

    public string Status => (IsDisposed, IsComplete, IsReviewing) switch
    {
        (true, _, _) => "Disposed",
        (_, true, true) => "Reviewing",
        (_, true, _) => "Reviewable",
        _ => Open > 0 ? "Assignable" : "Unassignable",
    };

    /// <summary>All that can be seen of it: status, reward, counters, and every assignment's state.</summary>
    public string Seen
        => $"{Id} {Status} {Reward / 100}.{Reward % 100:00} of {Assignments}: {Pending} {(IsDisposed ? 0 : Open)} {Count("Approved") + Count("Rejected")} "
            + string.Join(' ', InOrder.Where(work => work.IsShown).Select(work => $"{work.Id}:{work.State}"));

    /// <summary>All that is known of it, also what cannot be seen.</summary>
    public string All
        => $"{Seen} {LimitHours} {ApproveHours} {ExpiresAt} {OverSince} {IsReviewing} " + string.Join(' ', InOrder.Select(work => $"{work.Id}:{work.State}:{work.SubmittedAt}:{work.Due}"));

    /// <summary>Lets what is due happen.</summary>
    /// <returns>What was paid.</returns>
    public int Settle(int now)
    {
        var paid = 0;
        foreach (var work in Works.Where(work => work.IsUndecided && work.Due <= now))
        {
            if (work.State == "Submitted") paid += Cost;
            work.State = work.State == "Submitted" ? "Approved" : "Gone";
        }
        if (OverSince is null && !IsDisposed && ExpiresAt <= now) OverSince = ExpiresAt;
        if (OverSince + KeptFor <= now) IsDisposed = true;
        return paid;
    }

    public NaiveHit Copy() => this with { Works = [.. Works.Select(work => work with { })] };

    /// <summary>As they were accepted: an id tells when it was given.</summary>
    private IEnumerable<NaiveWork> InOrder => Works.OrderBy(work => work.Id, StringComparer.Ordinal);

    private int Count(string state) => Works.Count(work => work.State == state);
}
