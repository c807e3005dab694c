namespace Bursar.Ledger;

/// <summary>
/// The currencies that a book can have: those with two decimals in which the two APIs and the participant pools pay. Names and
/// values are stored: never change them.
/// </summary>
public enum Currency
{
    /// <summary>US dollar, the only currency of MTurk.</summary>
    USD = 0,

    /// <summary>Pound sterling.</summary>
    GBP = 1,

    /// <summary>Euro, for the payer's own participants; neither vendor pays in it.</summary>
    EUR = 2,
}
