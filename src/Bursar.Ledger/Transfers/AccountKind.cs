namespace Bursar.Ledger;

/// <summary>The kinds of account in a book. The values are stored and hashed: never renumber them.</summary>
public enum AccountKind
{
    /// <summary>Outside the book: the payer's money as a negative balance, so that the book sums to zero.</summary>
    Funding = 1,

    /// <summary>The money that can be spent.</summary>
    Available = 2,

    /// <summary>The money that one study has reserved.</summary>
    Held = 3,

    /// <summary>What one participant was paid, including the fees and VAT on it. It never falls.</summary>
    Paid = 4,
}
