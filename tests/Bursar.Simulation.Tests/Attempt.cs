namespace Bursar.Simulation.Tests;

/// <summary>One transaction of the committer: what was decided in it, and whether that is durable.</summary>
internal sealed class Attempt(Batch batch)
{
    private readonly HashSet<ObjectId> _bonuses = [];

    /// <summary>What was decided, in order.</summary>
    public List<Decision> Decisions { get; } = [];

    public AttemptState State { get; set; } = AttemptState.Deciding;

    /// <summary>What the store said; null if it did not fail.</summary>
    public StoreException? Failure { get; set; }

    public void Decide(Call call, Outcome outcome)
    {
        // What a refused command has put is taken back, and the next one may give the same ids again.
        var made = outcome.Accepted ? batch.Set.Changed.OfType<Bonus>().Select(one => one.Id).Where(_bonuses.Add) : [];
        Decisions.Add(new(call, outcome, [.. made.OrderBy(id => id.Low)], batch.Set.Now));
    }

    /// <summary>Finds out whether a commit whose outcome is unknown is there: all of it or nothing.</summary>
    /// <returns>What is wrong; null if nothing is.</returns>
    public string? Resolve(Stored stored)
    {
        List<bool> appended =
        [
            .. batch.Added.Select(answer => stored.Answers.Contains(answer)),
            .. batch.Set.Transfers.Select(transfer => stored.Has(transfer)),
            .. batch.Set.EventBatches.Select(events => stored.Has(events)),
        ];
        List<RowKey> others = [.. batch.Set.Changed.Where(row => !stored.Has(row)).Select(row => row.Key)];
        var isThere = others.Count == 0 && !appended.Contains(false);
        var isSaidUndone = Failure is { MayBeDone: false };
        // Without anything appended, a commit that changed no value cannot be told from one that was not done.
        State = isThere && !(isSaidUndone && appended.Count == 0) ? AttemptState.Durable : AttemptState.Undone;
        if (!isThere && appended.Contains(true))
            return $"half of a commit is there; these rows are not: {string.Join(' ', others)}";
        return State == AttemptState.Durable && isSaidUndone
            ? $"a commit is there of which the store said: {Failure!.Message}"
            : null;
    }
}

/// <summary>What became of an <see cref="Attempt"/>.</summary>
internal enum AttemptState
{
    /// <summary>It has not been committed; if nothing was changed, it never is.</summary>
    Deciding,
    Unknown,
    Durable,
    Undone,
}

/// <summary>A decision on a call in an attempt.</summary>
/// <param name="Call">The call.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="Bonuses">The ids of the bonuses that it made.</param>
/// <param name="Now">When, by the books' time.</param>
internal sealed record Decision(Call Call, Outcome Outcome, IReadOnlyList<ObjectId> Bonuses, DateTimeOffset Now);
