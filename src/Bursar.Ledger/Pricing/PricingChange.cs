namespace Bursar.Ledger;

/// <summary>
/// A change of a book's price lists, so that what something cost before is known: see <see cref="PricingHistory"/>.
/// </summary>
public sealed record PricingChange : Row
{
    /// <summary>The book's number.</summary>
    public required int Book { get; init; }

    /// <summary>The sequence number of the event that announced it.</summary>
    public required long Sequence { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The sequence number of the book's last transfer before it; 0 for none.</summary>
    public required long Transfer { get; init; }

    /// <summary>The last serial number that an object of the book had been given.</summary>
    public required uint Serial { get; init; }

    /// <summary>The pricing of HITs until then.</summary>
    public required Pricing MTurkBefore { get; init; }

    /// <summary>The pricing of Prolific studies until then.</summary>
    public required Pricing ProlificBefore { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfPricingChange(Book, Sequence);

    /// <summary>The pricing for a dialect until then.</summary>
    public Pricing Before(Origin list) => list == Origin.MTurk ? MTurkBefore : ProlificBefore;
}
