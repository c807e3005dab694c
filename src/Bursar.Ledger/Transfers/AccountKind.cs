namespace Bursar.Ledger;

/// <summary>The places inside a book where money can be. The values are stored and hashed: never renumber them.</summary>
public enum AccountKind
{
    /// <summary>Outside: what the payer brought in, as a negative balance, so that the book sums to zero.</summary>
    Funding = 1,

    /// <summary>The one pot that can be spent.</summary>
    Available = 2,

    /// <summary>What one study has reserved.</summary>
    Held = 3,

    /// <summary>What one participant was paid, with the fees and the VAT on it. It never falls.</summary>
    Paid = 4,
}
