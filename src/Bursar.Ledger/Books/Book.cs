namespace Bursar.Ledger;

/// <summary>One payer's funds in one currency. MTurk says account, Prolific says workspace.</summary>
public sealed record Book : Head
{
    /// <summary>The maximum length of a title, in characters.</summary>
    public const int MaxTitle = 200;

    /// <summary>The maximum length of a description, in characters.</summary>
    public const int MaxDescription = 2_000;

    /// <summary>
    /// The balance that a sandbox book always shows: 10,000.00, as MTurk's sandbox did (mturk-use-sandbox.html).
    /// </summary>
    public static readonly Money SandboxBalance = new(10_000 * Money.UnitsPerMain);

    /// <summary>Its id, which is also the workspace's id; its serial is 0.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>Its name, 1 to <see cref="MaxTitle"/> characters.</summary>
    public required string Title { get; init; }

    /// <summary>Its purpose, at most <see cref="MaxDescription"/> characters; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The currency of every amount in the book. It never changes.</summary>
    public required Currency Currency { get; init; }

    /// <summary>How far Available can fall below zero, for a book that is billed later; zero for a prepaid book.</summary>
    public Money CreditLimit { get; init; }

    /// <summary>Whether it is a sandbox book: no money moves, and the balance is always <see cref="SandboxBalance"/>.</summary>
    public bool Sandbox { get; init; }

    /// <summary>The pricing of HITs.</summary>
    public Pricing MTurkPricing { get; init; } = Pricing.MTurk;

    /// <summary>The pricing of Prolific studies.</summary>
    public Pricing ProlificPricing { get; init; } = Pricing.Prolific;

    /// <summary>Prolific's naivety distribution rate, 0 to 1, exactly as given; null for none.</summary>
    public decimal? NaivetyDistributionRate { get; init; }

    /// <summary>
    /// Whether the links of its groups may let people take part without a name (<see cref="GroupLink.IsAnonymous"/>).
    /// </summary>
    public bool AllowsAnonymous { get; init; }

    /// <summary>The id of the user who owns it.</summary>
    public required ObjectId Owner { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>The last serial number that an object of the book was given.</summary>
    public uint LastSerial { get; init; }

    /// <summary>The sequence number of its last transfer; 0 before the first.</summary>
    public long LastTransfer { get; init; }

    /// <summary>The hash of its last transfer; all zero before the first.</summary>
    public Digest LastHash { get; init; }

    /// <summary>
    /// The latest time of its transfers; it never falls, also when the clock is set back. Null before the first, and before the
    /// first since it is kept.
    /// </summary>
    public DateTimeOffset? MovedAt { get; init; }

    /// <summary>The balance of Funding: the negative of the money that came in.</summary>
    public Breakdown Funding { get; init; }

    /// <summary>
    /// The balance of Available. Only its total is meaningful: the money is not split into parts until it is spent.
    /// </summary>
    public Breakdown Available { get; init; }

    /// <summary>The sum of all studies' holds.</summary>
    public Breakdown Held { get; init; }

    /// <summary>The sum of all payments to participants.</summary>
    public Breakdown Paid { get; init; }

    /// <summary>Its number, which every row of the book carries.</summary>
    public int Number => Id.Book;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfBook(Number);

    /// <summary>What can be spent now: Available plus the credit limit; never negative.</summary>
    public Money Spendable => Sandbox ? SandboxBalance : Available.Total + CreditLimit;

    /// <summary>What can be spent plus what is held. Every change of a book checks that it is in range.</summary>
    public Money Total => Spendable + Held.Total;

    /// <summary>
    /// What can be spent now, split into the rewards that it can buy at Prolific's rates and their fees and VAT.
    /// </summary>
    public Breakdown SpendableParts => ProlificPricing.Split(Spendable);

    /// <summary><see cref="Total"/>, split into its parts.</summary>
    public Breakdown TotalParts => SpendableParts + Held;

    /// <summary>The book's pricing for this dialect.</summary>
    public Pricing PricingOf(Origin list) => list == Origin.MTurk ? MTurkPricing : ProlificPricing;

    internal override void Announce(Row? before, WorkingSet set)
    {
        var was = before as Book;
        if (was is null) set.Emit(EventKind.BookOpened, Id);
        if (was is not null && !HasDescriptionOf(was)) set.Emit(EventKind.BookChanged, Id);
        if (was is not null && !HasPricesOf(was)) set.Emit(EventKind.BookRepriced, Id);
    }

    private bool HasPricesOf(Book other) => MTurkPricing == other.MTurkPricing && ProlificPricing == other.ProlificPricing;

    private bool HasDescriptionOf(Book other)
        => string.Equals(Title, other.Title, StringComparison.Ordinal)
            && string.Equals(Description, other.Description, StringComparison.Ordinal)
            && CreditLimit == other.CreditLimit && NaivetyDistributionRate == other.NaivetyDistributionRate
            && AllowsAnonymous == other.AllowsAnonymous;

    /// <summary>The book after its next transfer.</summary>
    internal Book After(Transfer next)
    {
        Breakdown After(AccountKind kind) => BalanceAfter(kind, next.From, next.To, next.Amount);
        return this with
        {
            Funding = After(AccountKind.Funding),
            Available = After(AccountKind.Available),
            Held = After(AccountKind.Held),
            Paid = After(AccountKind.Paid),
            LastTransfer = next.Sequence,
            LastHash = next.Hash,
            MovedAt = MovedAt > next.At ? MovedAt : next.At,
        };
    }

    /// <summary>The balance of all accounts of a kind after an amount has moved from one account to another.</summary>
    internal Breakdown BalanceAfter(AccountKind kind, Account from, Account to, Breakdown amount)
    {
        var balance = BalanceOf(kind);
        if (from.Kind == kind) balance -= amount;
        return to.Kind == kind ? balance + amount : balance;
    }

    private Breakdown BalanceOf(AccountKind kind) => kind switch
    {
        AccountKind.Funding => Funding,
        AccountKind.Available => Available,
        AccountKind.Held => Held,
        AccountKind.Paid => Paid,
        _ => throw new InvalidOperationException($"There is no account of kind {kind}."),
    };
}
