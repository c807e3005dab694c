namespace Bursar.Acceptance.Tests;

/// <summary>
/// MTurk's money rules, written plainly from its documentation and sharing nothing with the product. Nothing is booked: what is on hold, and
/// what is available, is worked out from the HITs each time. Time is counted in whole hours; everything lasts whole hours.
/// </summary>
internal sealed class NaiveTurk(int funds)
{
    private const int OverrideWithin = 30 * 24;
    private readonly Dictionary<string, NaiveHit> _hits = [];
    private int _funds = funds;

    public int Now { get; private set; }

    public IReadOnlyCollection<NaiveHit> Hits => _hits.Values;

    public int OnHold => _hits.Values.Sum(hit => hit.OnHold);

    public int Available => _funds - OnHold;

    /// <summary>All that is known: two with the same will always do the same.</summary>
    public string All => $"{_funds}\n{string.Join('\n', _hits.Values.OrderBy(hit => hit.Id, StringComparer.Ordinal).Select(hit => hit.All))}";

    public NaiveHit this[string id] => _hits[id];

    public NaiveTurk Copy()
    {
        var copy = new NaiveTurk(_funds) { Now = Now };
        foreach (var hit in _hits.Values) copy._hits[hit.Id] = hit.Copy();
        return copy;
    }

    /// <summary>Forgets a HIT that is disposed of.</summary>
    public void Forget(string hit) => _hits.Remove(hit);

    /// <summary>Does it.</summary>
    /// <param name="step">What.</param>
    /// <param name="made">The id that the server gave to what it made.</param>
    /// <returns>The refusal's code; empty where it is accepted.</returns>
    public string Do(Step step, string made)
    {
        if (step.Kind == StepKind.TopUp) return Then(() => _funds += step.Cents);
        if (step.Kind == StepKind.Advance) return Advance(step.Hours);
        if (step.Kind == StepKind.CreateHit) return Create(step, made);
        var hit = _hits[step.Hit];
        return step.Kind switch
        {
            StepKind.Accept => Accept(hit, step.Worker, made),
            StepKind.AddAssignments or StepKind.SetExpiration or StepKind.ChangeType when hit.IsDisposed => "InvalidHITState",
            StepKind.AddAssignments => AddAssignments(hit, step.Count),
            StepKind.SetExpiration => step.Hours > 0 ? GoOn(hit, Now + step.Hours) : Expire(hit),
            StepKind.ChangeType => ChangeType(hit, step),
            StepKind.Review => hit.Status is "Reviewable" or "Reviewing" ? Then(() => hit.IsReviewing = !step.Flag) : "InvalidHITState",
            StepKind.Delete => hit.Status is "Reviewable" or "Reviewing" && hit.Undecided == 0 ? Then(() => hit.IsDisposed = true) : "InvalidHITState",
            _ => Work(step, hit, hit.Works.Single(work => work.Id == step.Assignment)),
        };
    }

    private string Work(Step step, NaiveHit hit, NaiveWork work) => step.Kind switch
    {
        StepKind.Submit or StepKind.Return when work.State != "Working" => "work",
        StepKind.Submit => Then(() => (work.State, work.SubmittedAt, work.Due) = ("Submitted", Now, Now + hit.ApproveHours)),
        StepKind.Return => Then(() => work.State = "Gone"),
        StepKind.Approve => Approve(hit, work, step.Flag),
        StepKind.Reject => work.State == "Submitted" ? Then(() => work.State = "Rejected") : "InvalidAssignmentState",
        StepKind.Bonus when !work.IsShown => "AssignmentDoesNotExist",
        StepKind.Bonus => Spend(step.Cents + Math.Max(1, (step.Cents * 20 + 50) / 100)),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };

    private string Create(Step step, string made)
    {
        var hit = new NaiveHit { Id = made, Reward = step.Cents, Assignments = step.Count, LimitHours = step.LimitHours, ApproveHours = step.ApproveHours, ExpiresAt = Now + step.Hours };
        return hit.OnHold > Available ? "InsufficientFunds" : Then(() => _hits[made] = hit);
    }

    private string AddAssignments(NaiveHit hit, int more)
    {
        if (hit.Assignments < 10 && hit.Assignments + more >= 10) return "InvalidMaximumAssignmentsIncrease";
        if (hit.OverSince is null && hit.Cost * more > Available) return "InsufficientFunds";
        // With places that can be accepted, it is no longer one to review.
        if (hit.OverSince is null) hit.IsReviewing = false;
        return Then(() => hit.Assignments += more);
    }

    private string Expire(NaiveHit hit) => Then(() => hit.OverSince ??= Now);

    private string GoOn(NaiveHit hit, int end)
    {
        if (hit.OverSince is not null && hit.Cost * hit.Free > Available) return "InsufficientFunds";
        hit.IsReviewing &= hit.Free == 0;
        return Then(() => (hit.OverSince, hit.ExpiresAt) = (null, end));
    }

    private string ChangeType(NaiveHit hit, Step step)
    {
        if (step.Cents < hit.Reward && hit.Undecided > 0) return "InvalidHITState";
        var next = hit.Copy();
        next.Reward = step.Cents;
        if (next.OnHold - hit.OnHold > Math.Max(0, Available)) return "InsufficientFunds";
        return Then(() => (hit.Reward, hit.LimitHours, hit.ApproveHours) = (step.Cents, step.LimitHours, step.ApproveHours));
    }

    private string Accept(NaiveHit hit, string worker, string made)
    {
        if (hit.IsDisposed || hit.OverSince is not null) return "offer_over";
        if (hit.Works.Exists(work => work.Worker == worker && work.State != "Gone")) return "already_exists";
        if (hit.Open == 0) return "no_place_free";
        return Then(() => hit.Works.Add(new(made, worker) { Due = Now + hit.LimitHours }));
    }

    private string Approve(NaiveHit hit, NaiveWork work, bool overrides)
    {
        // What it costs goes: from its hold, or, where that was released by a rejection, from what is available.
        if (work.State == "Submitted") return Then(() => (work.State, _funds) = ("Approved", _funds - hit.Cost));
        if (work.State != "Rejected" || !overrides) return "InvalidAssignmentState";
        if (hit.IsDisposed) return "InvalidHITState";
        if (work.SubmittedAt + OverrideWithin < Now) return "InvalidAssignmentState";
        return hit.Cost > Available ? "InsufficientFunds" : Then(() => (work.State, _funds) = ("Approved", _funds - hit.Cost));
    }

    private string Advance(int hours)
    {
        Now += hours;
        foreach (var hit in _hits.Values) _funds -= hit.Settle(Now);
        return "";
    }

    private string Spend(int cents) => cents > Available ? "InsufficientFunds" : Then(() => _funds -= cents);

    private static string Then(Action change)
    {
        change();
        return "";
    }
}
