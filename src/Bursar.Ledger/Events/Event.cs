namespace Bursar.Ledger;

/// <summary>
/// Something that happened, written in the same commit as the change. It says what a subscriber has to know to choose it; the rest is looked up
/// in the rows, which may have changed since.
/// </summary>
public sealed record Event : Row
{
    /// <summary>The number of the book in which it happened; <see cref="RowKey.NoBook"/> for users, participants and credentials.</summary>
    public required int Book { get; init; }

    /// <summary>Its place among the book's events: 1, 2, 3 … without a gap. The oldest are dropped in time.</summary>
    public required long Sequence { get; init; }

    /// <summary>When it was decided, UTC, in whole microseconds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What happened.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>What it happened to (see <see cref="EventKind"/>).</summary>
    public required ObjectId Subject { get; init; }

    /// <summary>The study of a submission or bonus; empty for any other subject.</summary>
    public ObjectId Study { get; init; }

    /// <summary>The participant of a submission or bonus; empty for any other subject.</summary>
    public ObjectId Participant { get; init; }

    /// <summary>The subject's state before, as its enum numbers it; 0 where it was not there, or the kind has no states.</summary>
    public int From { get; init; }

    /// <summary>The subject's state after; 0 where the kind has no states.</summary>
    public int To { get; init; }

    /// <summary>The sequence of the transfer that it caused, of two the last; 0 where no money moved.</summary>
    public long Transfer { get; init; }

    /// <summary>The whole amount of that transfer; zero where no money moved.</summary>
    public Money Amount { get; init; }

    /// <summary>The number of the book that a credential is for; 0 for any other subject.</summary>
    public int ForBook { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfEvent(Book, Sequence);
}
