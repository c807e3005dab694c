namespace Bursar.Ledger;

/// <summary>
/// What a participant says that a message is about (Prolific API docs, Messages). The values are stored: never renumber them.
/// </summary>
public enum MessageCategory
{
    /// <summary>Nothing was said.</summary>
    None = 0,

    /// <summary>When the payment comes.</summary>
    PaymentTiming = 1,

    /// <summary>Something else about the payment.</summary>
    PaymentIssues = 2,

    /// <summary>Something in the study does not work.</summary>
    TechnicalIssues = 3,

    /// <summary>An opinion on the study.</summary>
    Feedback = 4,

    /// <summary>A rejection.</summary>
    Rejections = 5,

    /// <summary>Something else.</summary>
    Other = 6,
}
