using System.Diagnostics;
using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>A command in the queue, and the task that its caller awaits.</summary>
/// <param name="command">The command.</param>
/// <param name="since">When it was sent, as a timestamp of the clock.</param>
internal sealed class Pending(Command command, long since)
    : TaskCompletionSource<Outcome>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    private Outcome _outcome;
    private Exception? _failure;
    private StoreException? _lost;

    public Command Command => command;

    public long Since => since;

    /// <summary>The span that was current when it was sent; null while nobody listens.</summary>
    public Activity? Span { get; init; }

    /// <summary>What is told what the command did; null for nobody.</summary>
    public CommandEffects? Effects { get; init; }

    /// <summary>Decides the command in a batch. If it throws, only this command fails.</summary>
    public void RunIn(Batch batch)
    {
        _failure = null;
        try
        {
            var outcome = Effects is null ? batch.Execute(command) : Effects.Execute(batch, command);
            // If only the answer of an earlier try was lost, the command finds its own receipt here, which is not a replay.
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

    /// <summary>Records a failed try, and tells whether a retry is safe and may help.</summary>
    public bool MayRetry(StoreException failure)
    {
        // A rejection in a try with an unknown outcome counts for nothing, as if the command had never been sent.
        if (failure.MayBeDone && _outcome.Accepted) _lost ??= failure;
        Fail(failure);
        return (failure.MayRetry || failure.MayBeDone) && (_lost is null || command.Key is not null);
    }

    /// <summary>
    /// Records a failure. An earlier try with an unknown outcome outweighs it: the later one knows only of itself.
    /// </summary>
    public void Fail(Exception failure) => _failure = _lost ?? failure;

    /// <summary>Refuses the command, unless the outcome of an earlier try is unknown.</summary>
    public void TurnAway(Rejection why) => (_outcome, _failure) = (why, _lost);

    /// <summary>Completes the task with the outcome or the failure.</summary>
    public void Answer()
    {
        if (_failure is not null) SetException(_failure);
        else SetResult(_outcome);
    }
}
