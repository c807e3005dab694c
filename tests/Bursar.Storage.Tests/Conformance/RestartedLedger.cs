namespace Bursar.Storage.Tests;

/// <summary>
/// A ledger that is restarted while in use, as a client sees it: the client retries with the same key until it is answered.
/// </summary>
internal sealed class RestartedLedger
{
    private volatile TaskCompletionSource<Committer> _current = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How many commands have been answered.</summary>
    public Progress Answered { get; } = new();

    public void Start(IStore store, TimeProvider clock, CommitterOptions? options = null)
        => _current.SetResult(new Committer(store, clock, options));

    public async Task StopAsync()
    {
        var ledger = await _current.Task;
        _current = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await ledger.DisposeAsync();
    }

    public async Task<Outcome> AnswerAsync(Command command)
    {
        while (true)
        {
            var ledger = await _current.Task.WaitAsync(Patience, Stop);
            try
            {
                var outcome = await ledger.Send(command);
                if (outcome.Rejection?.Code == RejectionCode.Busy) continue;
                Answered.Step();
                return outcome;
            }
            catch (StoreException)
            {
                // Nothing is known to be done: the same key again.
            }
        }
    }
}
