namespace Bursar.Ledger;

/// <summary>
/// Something that happened, stored in the same commit as the change. It contains what a subscriber needs to select it. Everything
/// else is looked up in the rows, which may have changed since.
/// </summary>
public sealed record Event
{
    /// <summary>
    /// The number of the book in which it happened; <see cref="RowKey.NoBook"/> for users, participants and credentials.
    /// </summary>
    public required int Book { get; init; }

    /// <summary>Its sequence number in the book: 1, 2, 3 … without gaps. The oldest events are deleted after a time.</summary>
    public required long Sequence { get; init; }

    /// <summary>When it was decided, UTC, in whole microseconds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What happened.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>The id of what it happened to (see <see cref="EventKind"/>).</summary>
    public required ObjectId Subject { get; init; }

    /// <summary>The id of the study of a submission or bonus; empty for any other subject.</summary>
    public ObjectId Study { get; init; }

    /// <summary>The id of the participant of a submission or bonus; empty for any other subject.</summary>
    public ObjectId Participant { get; init; }

    /// <summary>The subject's state before, as the number of its enum; 0 if it is new or the kind has no states.</summary>
    public int From { get; init; }

    /// <summary>The subject's state after; 0 if the kind has no states.</summary>
    public int To { get; init; }

    /// <summary>The sequence number of the transfer that it caused, the last if there were two; 0 if no money moved.</summary>
    public long Transfer { get; init; }

    /// <summary>The total amount of that transfer; zero if no money moved.</summary>
    public Money Amount { get; init; }

    /// <summary>The number of the book that a credential is for; 0 for any other subject.</summary>
    public int ForBook { get; init; }

    /// <summary>Who did it; see <see cref="Command.By"/>. Empty if nobody did, or in events of older versions.</summary>
    public ObjectId Actor { get; init; }
}
