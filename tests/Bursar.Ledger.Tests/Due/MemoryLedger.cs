namespace Bursar.Ledger.Tests;

/// <summary>
/// A ledger over a <see cref="MemoryStore"/> whose clock is moved by hand: every command in a commit of its own.
/// </summary>
internal sealed class MemoryLedger(MemoryStore store) : MemoryReader(store), ILedger
{
    private readonly ManualClock _clock = new(Start);

    public BookClock Clock => new(_clock);

    public ValueTask<Outcome> ExecuteAsync(Command command, CancellationToken cancellation) => new(Store.Execute(command));

    public Task NextEventAsync(int book, CancellationToken cancellation)
        => throw new NotSupportedException("The ledger itself waits for none.");

    public void MoveTo(DateTimeOffset time)
    {
        _clock.Set(time);
        Store.Now = time;
    }
}
