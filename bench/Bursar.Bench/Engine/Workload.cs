namespace Bursar.Bench;

/// <summary>What callers do again and again, in books that were opened for it.</summary>
internal abstract class Workload(string name, IReadOnlyList<int> books)
{
    /// <summary>What it does, for the table.</summary>
    public string Name => name;

    /// <summary>The books' numbers.</summary>
    public IReadOnlyList<int> Books => books;

    /// <summary>Any of them.</summary>
    protected int AnyBook => books[Random.Shared.Next(books.Count)];

    /// <summary>Makes ready, before every round, for so many commands at the most.</summary>
    public virtual Task PrepareAsync(EngineSetup setup, int commands, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Gives the next command, or the next few that belong together.</summary>
    /// <returns>False where nothing is left of what was prepared.</returns>
    public abstract ValueTask<bool> StepAsync(EngineCaller caller);
}
