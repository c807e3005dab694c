namespace Bursar.Ledger;

/// <summary>The ways in which people are paid out. The values are stored: never renumber them.</summary>
public enum PayoutMethod
{
    /// <summary>In a way that needs no account here: in cash, with a wage, with vouchers.</summary>
    Other = 0,

    /// <summary>To a bank account with an IBAN.</summary>
    Bank = 1,

    /// <summary>To the e-mail address of a PayPal account.</summary>
    PayPal = 2,
}
