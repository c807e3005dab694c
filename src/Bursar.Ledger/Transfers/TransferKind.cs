namespace Bursar.Ledger;

/// <summary>Why money moved. The values are stored and hashed: never renumber them.</summary>
public enum TransferKind
{
    /// <summary>The payer added money: Funding → Available.</summary>
    TopUp = 1,

    /// <summary>The payer took money out: Available → Funding.</summary>
    Refund = 2,

    /// <summary>A study was published or got more places: Available → Held.</summary>
    Reserve = 3,

    /// <summary>Places were closed without payment: Held → Available.</summary>
    Release = 4,

    /// <summary>
    /// A submission was approved or partly paid: Held → Paid. Or a rejection was overridden, or a participant was screened out:
    /// Available → Paid.
    /// </summary>
    Payment = 5,

    /// <summary>A bonus was paid: Available → Paid.</summary>
    Bonus = 6,

    /// <summary>A participant was paid an amount that belongs to no study: Available → Paid.</summary>
    OneOff = 7,
}
