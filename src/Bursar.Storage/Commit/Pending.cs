using System.Diagnostics;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>A command in the queue, and who waits for it.</summary>
/// <param name="command">The command.</param>
/// <param name="since">The timestamp of when it was sent.</param>
internal sealed class Pending(Command command, long since)
    : TaskCompletionSource<Outcome>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    private Outcome _outcome;
    private Exception? _failure;
    private StoreException? _lost;

    public Command Command => command;

    public long Since => since;

    /// <summary>The span in which it was sent; null while nobody listens.</summary>
    public Activity? Span { get; init; }

    /// <summary>Decides it in its batch; a bug that it runs into is its own.</summary>
    public void RunIn(Batch batch)
    {
        _failure = null;
        try
        {
            var outcome = batch.Execute(command);
            // Found under its key because the commit was done and only its answer was lost: that was this command, not an earlier
            // one.
            var isOwn = _lost is not null
                && outcome.Receipt is { Replayed: true } found
                && found with { Replayed = false } == _outcome.Receipt;
            if (!isOwn) _outcome = outcome;
        }
        catch (Exception bug)
        {
            Fail(bug);
        }
    }

    /// <summary>Notes that a try has failed, and tells whether another one can do no harm and may help.</summary>
    public bool MayRetry(StoreException failure)
    {
        // What was refused in a try that may be done is as if it had never been sent.
        if (failure.MayBeDone && _outcome.Accepted) _lost ??= failure;
        Fail(failure);
        return (failure.MayRetry || failure.MayBeDone) && (_lost is null || command.Key is not null);
    }

    /// <summary>
    /// Notes what it ran into. That an earlier try may be done outweighs it: the later one only knows of itself.
    /// </summary>
    public void Fail(Exception failure) => _failure = _lost ?? failure;

    /// <summary>Turns it away, unless an earlier try may be done.</summary>
    public void TurnAway(Rejection why) => (_outcome, _failure) = (why, _lost);

    /// <summary>Passes on what became of it.</summary>
    public void Answer()
    {
        if (_failure is not null) SetException(_failure);
        else SetResult(_outcome);
    }
}
