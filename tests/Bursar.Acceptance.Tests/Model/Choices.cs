namespace Bursar.Acceptance.Tests;

/// <summary>Random steps, chosen so that many are accepted and many are only just refused.</summary>
internal sealed class Choices(Random random, string[] workers)
{
    private static readonly StepKind[] Deck =
    [
        .. Enumerable.Repeat(StepKind.CreateHit, 6), .. Enumerable.Repeat(StepKind.Accept, 22),
        .. Enumerable.Repeat(StepKind.Submit, 16), .. Enumerable.Repeat(StepKind.Approve, 10),
        .. Enumerable.Repeat(StepKind.Reject, 6), .. Enumerable.Repeat(StepKind.Bonus, 5),
        .. Enumerable.Repeat(StepKind.AddAssignments, 6), .. Enumerable.Repeat(StepKind.SetExpiration, 6),
        .. Enumerable.Repeat(StepKind.ChangeType, 4), .. Enumerable.Repeat(StepKind.Review, 3),
        .. Enumerable.Repeat(StepKind.Delete, 4), .. Enumerable.Repeat(StepKind.Return, 3), StepKind.TopUp,
    ];

    /// <summary>Concurrent steps, which often want the same HIT or assignment.</summary>
    public Step[] Together(NaiveTurk turk, int count)
    {
        var steps = new Step[random.Next(1, count + 1)];
        if (turk.Hits.Count == 0) return [Terms(new(StepKind.CreateHit) { Count = 5, Hours = 100 })];
        var hit = AnyHit(turk);
        for (var i = 0; i < steps.Length; i++) steps[i] = Next(random.Next(2) == 0 ? hit : AnyHit(turk));
        return steps;
    }

    /// <summary>Some hours; occasionally a month, or the time after which HITs are disposed of.</summary>
    public Step Advance()
        => new(StepKind.Advance) { Hours = random.Next(12) switch { 0 => 2_881, 1 => 721, _ => random.Next(1, 13) } };

    private Step Next(NaiveHit hit)
    {
        var kind = Any(Deck);
        if (kind == StepKind.TopUp) return new(kind) { Cents = random.Next(1, 2_000) };
        if (kind == StepKind.CreateHit)
            return Terms(new(kind) { Count = Any([1, 2, 3, 5, 9, 10, 12]), Hours = random.Next(1, 400) });
        var step = new Step(kind) { Hit = hit.Id };
        switch (kind)
        {
            case StepKind.Accept: return step with { Worker = Any(workers) };
            case StepKind.AddAssignments: return step with { Count = random.Next(1, 8) };
            case StepKind.SetExpiration: return step with { Hours = random.Next(3) == 0 ? 0 : random.Next(1, 200) };
            case StepKind.ChangeType: return Terms(step);
            case StepKind.Review: return step with { Flag = random.Next(2) == 0 };
            case StepKind.Delete: return step;
        }
        if (hit.Works.Count == 0) return new(StepKind.Accept) { Hit = hit.Id, Worker = Any(workers) };
        NaiveAssignment[] undecided =
        [
            .. hit.Works.Where(work => work.State == (kind is StepKind.Submit or StepKind.Return ? "Working" : "Submitted"))
        ];
        var work = Any(undecided.Length > 0 && Mostly ? undecided : hit.Works);
        return step with { Assignment = work.Id, Worker = work.Worker, Cents = random.Next(1, 500), Flag = random.Next(2) == 0 };
    }

    private Step Terms(Step step) => step with
    {
        Cents = random.Next(4) == 0 ? random.Next(0, 10) : random.Next(0, 300),
        LimitHours = random.Next(1, 49),
        ApproveHours = random.Next(1, 721),
    };

    /// <summary>Occasionally a HIT that is disposed of.</summary>
    private NaiveHit AnyHit(NaiveTurk turk)
    {
        NaiveHit[] kept = [.. turk.Hits.Where(hit => !hit.IsDisposed)];
        return Any(kept.Length > 0 && Mostly ? kept : [.. turk.Hits]);
    }

    private bool Mostly => random.Next(8) > 0;

    private T Any<T>(IReadOnlyList<T> among) => among[random.Next(among.Count)];
}
