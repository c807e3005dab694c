namespace Bursar.Ledger.Tests;

/// <summary>The events of a store as tests read them.</summary>
internal static class Told
{
    /// <summary>The kinds, states and amounts of the events that a command emits.</summary>
    public static string[] By(this MemoryStore store, Command command)
    {
        var before = store.Events.Count;
        store.Must(command);
        return [.. store.Events.Skip(before).Select(InShort)];
    }

    /// <summary><c>SubmissionApproved Submitted→Approved 1.20</c>.</summary>
    private static string InShort(Event one)
    {
        var (from, to) = (EventStates.NameOf(one.Kind, one.From), EventStates.NameOf(one.Kind, one.To));
        var states = to is null ? "" : $" {from}→{to}";
        return one.Transfer == 0 ? $"{one.Kind}{states}" : $"{one.Kind}{states} {one.Amount}";
    }
}
