namespace Bursar.Simulation.Tests;

/// <summary>What is under a store: its disk or its database, and the faults in it.</summary>
internal abstract class World : IAsyncDisposable
{
    private volatile bool _isDown;
    private bool _endsAfterCommit;

    /// <summary>Whether the process has ended, as far as the world is concerned: nothing that it does has any effect.</summary>
    public bool IsDown => _isDown;

    /// <summary>How many faults came to pass.</summary>
    public int Faults { get; protected set; }

    /// <summary>The last fault that was planned, for the log.</summary>
    public string Planned { get; protected set; } = "";

    /// <summary>Where the witness lies.</summary>
    public abstract string WitnessFile { get; }

    /// <summary>Plans a fault, which comes to pass when its place is reached.</summary>
    public abstract void Plan(Random random);

    /// <summary>Plans the end of the process after the next commit and before its answers.</summary>
    protected void EndAfterCommit() => _endsAfterCommit = true;

    /// <summary>Opens the store.</summary>
    /// <exception cref="StoreException">A planned fault came to pass.</exception>
    public abstract Task<IStore> OpenAsync(CancellationToken cancellation);

    /// <summary>
    /// Waits for what a store does in the background. When that comes to its end would depend on chance, and with it what the
    /// committer does next.
    /// </summary>
    public virtual Task SettleAsync() => Task.CompletedTask;

    /// <summary>Reads the store past every fault.</summary>
    public abstract Task<Stored> ReadAsync(CancellationToken cancellation);

    /// <summary>Ends all faults.</summary>
    public abstract void Mend();

    /// <summary>Lets a new process begin, with what the end of the old one has left. The store is closed.</summary>
    public virtual Task BeginAgainAsync(Random random, CancellationToken cancellation)
    {
        _isDown = false;
        return Task.CompletedTask;
    }

    public abstract ValueTask DisposeAsync();

    /// <summary>Ends the process here if that was planned.</summary>
    public void AfterCommit()
    {
        if (!_endsAfterCommit) return;
        _endsAfterCommit = false;
        End();
        throw new InvalidOperationException("The process has ended.");
    }

    /// <summary>Ends the process.</summary>
    protected virtual void End()
    {
        Faults++;
        _isDown = true;
    }
}
