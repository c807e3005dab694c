namespace Bursar.Ledger;

/// <summary>The reasons for which a command can be rejected.</summary>
public enum RejectionCode
{
    /// <summary>The book, study, submission, user or credential does not exist.</summary>
    NotFound,

    /// <summary>The id or key is already in use.</summary>
    AlreadyExists,

    /// <summary>A value is missing, malformed, or out of its documented range.</summary>
    InvalidValue,

    /// <summary>The amount is zero, negative, or over <see cref="Money.MaxAmount"/>.</summary>
    InvalidAmount,

    /// <summary>The amount is not in the book's currency, or the book's currency does not allow the command.</summary>
    WrongCurrency,

    /// <summary>A balance would leave the range of <see cref="Money"/>.</summary>
    OutOfRange,

    /// <summary>The book's available funds, including its credit limit, do not cover the cost.</summary>
    InsufficientFunds,

    /// <summary>The book is a sandbox: no money moves in it.</summary>
    SandboxBook,

    /// <summary>The study or submission is in a state that does not allow this.</summary>
    WrongState,

    /// <summary>The object has changed since the caller read it; read it again and retry.</summary>
    Changed,

    /// <summary>Nothing is due yet.</summary>
    NotDue,

    /// <summary>The study's offer has ended, automatically or by its payer: no place can be taken.</summary>
    OfferOver,

    /// <summary>The time limit of the submission has passed.</summary>
    TimeOver,

    /// <summary>The participant is blocked, or does not meet a requirement of the study; the detail names it.</summary>
    NotEligible,

    /// <summary>Every place of the study is taken.</summary>
    NoPlaceFree,

    /// <summary>More places would change the price of a place (MTurk's fee for ten or more assignments).</summary>
    PriceWouldChange,

    /// <summary>The reward would be lowered while a participant works for it or waits for it.</summary>
    RewardWouldFall,

    /// <summary>The request key was used for a different request; the detail names the field that differs.</summary>
    KeyReused,

    /// <summary>
    /// A request with the same seal (<see cref="Command.Seal"/>) was carried out under another request key. Nothing was done.
    /// </summary>
    Repeated,

    /// <summary>
    /// The book has stored as much in a day that costs it nothing as the server allows. Nothing was done; retry on another day.
    /// </summary>
    QuotaUsed,

    /// <summary>The queue is full. Nothing was done; retry later.</summary>
    Busy,
}
