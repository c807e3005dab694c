namespace Bursar.Ledger;

/// <summary>The immutable record of one movement: a breakdown from one account of a book to another.</summary>
public sealed record Transfer : Row
{
    /// <summary>The maximum length of a <see cref="Reference"/>, in characters.</summary>
    public const int MaxReference = 256;

    /// <summary>The book's number.</summary>
    public required int Book { get; init; }

    /// <summary>Its sequence number in the book: 1, 2, 3 … without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>When it was decided, UTC, in whole microseconds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Why the money moved.</summary>
    public required TransferKind Kind { get; init; }

    /// <summary>The account that the money came from.</summary>
    public required Account From { get; init; }

    /// <summary>The account that the money went to.</summary>
    public required Account To { get; init; }

    /// <summary>The amount; no part is negative, and the total is more than zero.</summary>
    public required Breakdown Amount { get; init; }

    /// <summary>The id of the study, submission or bonus that it was for; empty for a top-up or refund.</summary>
    public ObjectId Subject { get; init; }

    /// <summary>The payer's reference, at most <see cref="MaxReference"/> characters; may be empty.</summary>
    public string Reference { get; init; } = "";

    /// <summary>The request key of the command that caused it; empty if the client sent none.</summary>
    public string RequestKey { get; init; } = "";

    /// <summary>The balance of Available right after it, so that a past balance is in one row.</summary>
    public required Money AvailableAfter { get; init; }

    /// <summary>SHA-256 over the previous transfer's hash and this one's fields (<see cref="TransferHash"/>).</summary>
    public Digest Hash { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfTransfer(Book, Sequence);
}
