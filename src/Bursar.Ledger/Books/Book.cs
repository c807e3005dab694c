namespace Bursar.Ledger;

/// <summary>One payer's funds in one currency. MTurk says account, Prolific says workspace.</summary>
public sealed record Book : Row
{
    /// <summary>The most characters of a title.</summary>
    public const int MaxTitle = 200;

    /// <summary>The most characters of a description.</summary>
    public const int MaxDescription = 2_000;

    /// <summary>What a sandbox book always shows: 10,000.00, as MTurk's sandbox did (mturk-use-sandbox.html).</summary>
    public static readonly Money SandboxBalance = new(10_000 * Money.UnitsPerMain);

    /// <summary>The id, also that of the workspace; its serial is 0.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>What it is for; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The currency of every amount in it. It never changes.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Zero for a prepaid book; else how far Available may fall below zero, for a book that is billed later.</summary>
    public Money CreditLimit { get; init; }

    /// <summary>Whether it only pretends: no money moves, and the balance is always <see cref="SandboxBalance"/>.</summary>
    public bool Sandbox { get; init; }

    /// <summary>How HITs are priced.</summary>
    public Pricing MTurkPricing { get; init; } = Pricing.MTurk;

    /// <summary>How Prolific studies are priced.</summary>
    public Pricing ProlificPricing { get; init; } = Pricing.Prolific;

    /// <summary>Prolific's naivety distribution rate, 0 to 1, kept as it was given; null where it was not.</summary>
    public decimal? NaivetyDistributionRate { get; init; }

    /// <summary>The user who owns it.</summary>
    public required ObjectId Owner { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>The last serial number given to an object in it.</summary>
    public uint LastSerial { get; init; }

    /// <summary>The sequence of its last transfer; 0 before the first.</summary>
    public long LastTransfer { get; init; }

    /// <summary>The sequence of its last event; 0 before the first.</summary>
    public long LastEvent { get; init; }

    /// <summary>The hash of its last transfer; all zero before the first.</summary>
    public Digest LastHash { get; init; }

    /// <summary>The Funding account: minus what came in.</summary>
    public Breakdown Funding { get; init; }

    /// <summary>The Available account. Only its total means something: the pot has no parts until it is spent.</summary>
    public Breakdown Available { get; init; }

    /// <summary>Every study's hold together.</summary>
    public Breakdown Held { get; init; }

    /// <summary>Every participant's payments together.</summary>
    public Breakdown Paid { get; init; }

    /// <summary>Its number, which every row in it bears.</summary>
    public int Number => Id.Book;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfBook(Number);

    /// <summary>What can be spent now: Available and the credit limit; never negative.</summary>
    public Money Spendable => Sandbox ? SandboxBalance : Available.Total + CreditLimit;

    /// <summary>What can be spent and what is held. Every change of a book makes sure that it fits.</summary>
    public Money Total => Spendable + Held.Total;

    /// <summary>What can be spent now, as the rewards that it can buy at Prolific's rates with their fees and VAT.</summary>
    public Breakdown SpendableParts => ProlificPricing.Split(Spendable);

    /// <summary><see cref="Total"/>, part by part.</summary>
    public Breakdown TotalParts => SpendableParts + Held;

    /// <summary>The pricing on that list.</summary>
    public Pricing PricingOf(Origin list) => list == Origin.MTurk ? MTurkPricing : ProlificPricing;

    internal override void Announce(Row? before, WorkingSet set)
    {
        if (before is not Book was) set.Emit(EventKind.BookOpened, Id);
        else if (!HasDescriptionOf(was)) set.Emit(EventKind.BookChanged, Id);
    }

    private bool HasDescriptionOf(Book other)
        => string.Equals(Title, other.Title, StringComparison.Ordinal) && string.Equals(Description, other.Description, StringComparison.Ordinal)
            && CreditLimit == other.CreditLimit && NaivetyDistributionRate == other.NaivetyDistributionRate;

    /// <summary>The book with an amount added to one of its accounts.</summary>
    internal Book Add(Account account, Breakdown amount) => account.Kind switch
    {
        AccountKind.Funding => this with { Funding = Funding + amount },
        AccountKind.Available => this with { Available = Available + amount },
        AccountKind.Held => this with { Held = Held + amount },
        AccountKind.Paid => this with { Paid = Paid + amount },
        _ => throw new InvalidOperationException($"There is no account {account}."),
    };
}
