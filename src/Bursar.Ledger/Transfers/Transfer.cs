namespace Bursar.Ledger;

/// <summary>The one immutable record of a movement: a breakdown from one account of a book to another.</summary>
public sealed record Transfer : Row
{
    /// <summary>The most characters of a <see cref="Reference"/>.</summary>
    public const int MaxReference = 256;

    /// <summary>The book's number.</summary>
    public required int Book { get; init; }

    /// <summary>Its place in the book's history: 1, 2, 3 … without a gap.</summary>
    public required long Sequence { get; init; }

    /// <summary>When it was decided, UTC, in whole microseconds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Why the money moved.</summary>
    public required TransferKind Kind { get; init; }

    /// <summary>Where the money was.</summary>
    public required Account From { get; init; }

    /// <summary>Where the money is now.</summary>
    public required Account To { get; init; }

    /// <summary>How much; no part is negative and the total is more than zero.</summary>
    public required Breakdown Amount { get; init; }

    /// <summary>The study, submission or bonus that it was for; empty for a top-up or refund.</summary>
    public ObjectId Subject { get; init; }

    /// <summary>What the payer wrote beside it.</summary>
    public string Reference { get; init; } = "";

    /// <summary>The request key of the command that caused it; empty where the client sent none.</summary>
    public string RequestKey { get; init; } = "";

    /// <summary>The Available account right after it, so that a past balance is one row.</summary>
    public required Money AvailableAfter { get; init; }

    /// <summary>SHA-256 over the previous transfer's hash and this one's fields (<see cref="TransferHash"/>).</summary>
    public Digest Hash { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfTransfer(Book, Sequence);
}
