namespace Bursar.Acceptance.Tests;

/// <summary>
/// A requester under MTurk's money rules, written naively from the documentation and sharing no code with the product. It keeps
/// no accounts: what is on hold and available is computed from the HITs each time. Time is in seconds; all durations are whole
/// hours.
/// </summary>
internal sealed class NaiveTurk(int funds)
{
    private const int Hour = 3_600;
    private readonly Dictionary<string, NaiveHit> _hits = [];

    /// <summary>The money paid in, minus the cost of HITs that were removed from the model.</summary>
    private long _funds = funds;

    public long Now { get; private set; }

    public IReadOnlyCollection<NaiveHit> Hits => _hits.Values;

    public long OnHold => _hits.Values.Sum(hit => hit.OnHold);

    public long Available => _funds - OnHold - _hits.Values.Sum(hit => hit.Paid);

    /// <summary>The complete state: two models with the same state behave the same.</summary>
    public string All
        => $"{_funds}\n{string.Join('\n', _hits.Values.OrderBy(hit => hit.Id, StringComparer.Ordinal).Select(hit => hit.All))}";

    public NaiveHit this[string id] => _hits[id];

    public NaiveTurk Copy()
    {
        var copy = new NaiveTurk(0) { _funds = _funds, Now = Now };
        foreach (var hit in _hits.Values) copy._hits[hit.Id] = hit.Copy();
        return copy;
    }

    /// <summary>Removes a HIT that is disposed of.</summary>
    public void Forget(string hit)
    {
        _funds -= _hits[hit].Paid;
        _hits.Remove(hit);
    }

    /// <summary>Executes a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="made">The id that the server gave to the new object.</param>
    /// <returns>The code of the refusal; empty if accepted.</returns>
    public string Do(Step step, string made)
    {
        if (step.Kind == StepKind.TopUp) return Then(() => _funds += step.Cents);
        if (step.Kind == StepKind.Advance) return Advance(step.Hours);
        if (step.Kind == StepKind.CreateHit) return Create(step, made);
        var hit = _hits[step.Hit];
        if (step.Kind == StepKind.Accept) return Accept(hit, step.Worker, made);
        var next = hit.Copy();
        var refused = Change(step, next);
        if (refused.Length > 0) return refused;
        if (next.OnHold + next.Paid - hit.OnHold - hit.Paid > Math.Max(0, Available)) return "InsufficientFunds";
        return Then(() => _hits[hit.Id] = next);
    }

    private string Change(Step step, NaiveHit hit) => step.Kind switch
    {
        StepKind.AddAssignments => hit.AddAssignments(step.Count),
        StepKind.SetExpiration => hit.SetExpiration(Now, Now + (step.Hours * Hour)),
        StepKind.ChangeType => hit.ChangeType(step.Cents, step.LimitHours * Hour, step.ApproveHours * Hour),
        StepKind.Review => hit.Review(step.Flag),
        StepKind.Delete => hit.Delete(),
        _ => Work(step, hit, hit.Find(step.Assignment)),
    };

    private string Work(Step step, NaiveHit hit, NaiveAssignment work) => step.Kind switch
    {
        StepKind.Submit or StepKind.Return when work.State != "Working" => "work",
        StepKind.Submit => Then(() => hit.Submit(work, Now)),
        StepKind.Return => Then(() => work.State = "Gone"),
        StepKind.Approve => hit.Approve(work, step.Flag, Now),
        StepKind.Reject => NaiveHit.Reject(work),
        StepKind.Bonus => hit.Bonus(work, step.Cents),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };

    private string Create(Step step, string made)
    {
        var hit = new NaiveHit
        {
            Id = made,
            Reward = step.Cents,
            Assignments = step.Count,
            Duration = step.LimitHours * Hour,
            ApprovedAfter = step.ApproveHours * Hour,
            ExpiresAt = Now + (step.Hours * Hour),
        };
        return hit.OnHold > Available ? "InsufficientFunds" : Then(() => _hits[made] = hit);
    }

    private string Accept(NaiveHit hit, string worker, string made)
    {
        if (hit.IsDisposed || hit.OverSince is not null) return "offer_over";
        if (hit.Works.Any(work => work.Worker == worker && work.State != "Gone")) return "already_exists";
        if (hit.Open == 0) return "no_place_free";
        return Then(() => hit.Accept(made, worker, Now));
    }

    private string Advance(int hours)
    {
        Now += hours * Hour;
        foreach (var hit in _hits.Values) hit.Pass(Now);
        return "";
    }

    private static string Then(Action change)
    {
        change();
        return "";
    }
}
