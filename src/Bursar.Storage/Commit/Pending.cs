using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>A command in the queue, and who waits for it.</summary>
internal sealed class Pending(Command command)
    : TaskCompletionSource<Outcome>(TaskCreationOptions.RunContinuationsAsynchronously)
{
    public Command Command { get; } = command;

    /// <summary>What became of it, once decided; passed on only when it is durable.</summary>
    public Outcome Outcome { get; private set; }

    /// <summary>The bug or the broken store that it ran into.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Decides it in its batch; a bug that it runs into is its own.</summary>
    public void Decide(Batch batch)
    {
        Failure = null;
        try
        {
            var outcome = batch.Decide(Command);
            // Found under its key because the commit was done and only its answer was lost: that was this command, not an earlier one.
            var isOwn = outcome.Receipt is { Replayed: true } found && found with { Replayed = false } == Outcome.Receipt;
            if (!isOwn) Outcome = outcome;
        }
        catch (Exception bug)
        {
            Failure = bug;
        }
    }

    /// <summary>Passes on what became of it.</summary>
    public void Answer()
    {
        if (Failure is not null) SetException(Failure);
        else SetResult(Outcome);
    }
}
