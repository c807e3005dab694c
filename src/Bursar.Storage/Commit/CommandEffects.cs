using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>What one command did, filled in when it is decided: for whoever wants to know exactly what a call caused.</summary>
public sealed class CommandEffects
{
    /// <summary>The transfers that it made, in order.</summary>
    public IReadOnlyList<Transfer> Transfers { get; private set; } = [];

    /// <summary>The events that it emitted, in order.</summary>
    public IReadOnlyList<Event> Events { get; private set; } = [];

    /// <summary>Decides a command and takes what it added to the set.</summary>
    internal Outcome Execute(Batch batch, Command command)
    {
        var (transfers, events) = (batch.Set.Transfers.Count, batch.Set.Events.Count);
        var outcome = batch.Execute(command);
        (Transfers, Events) = ([.. batch.Set.Transfers.Skip(transfers)], [.. batch.Set.Events.Skip(events)]);
        return outcome;
    }
}
