namespace Bursar.Ledger;

/// <summary>Every reason for which a command can be refused.</summary>
public enum RejectionCode
{
    /// <summary>The book, study, submission, user or credential does not exist.</summary>
    NotFound,

    /// <summary>The id or key is taken.</summary>
    AlreadyExists,

    /// <summary>A value is missing, malformed, or out of its documented range.</summary>
    InvalidValue,

    /// <summary>The amount is zero, negative, or over <see cref="Money.MaxAmount"/>.</summary>
    InvalidAmount,

    /// <summary>The amount is in another currency than the book's, or the book's currency does not allow this.</summary>
    WrongCurrency,

    /// <summary>A balance would leave the range of <see cref="Money"/>.</summary>
    OutOfRange,

    /// <summary>The book's available funds, with its credit limit, are less than the cost.</summary>
    InsufficientFunds,

    /// <summary>The book is a sandbox: no money moves in it.</summary>
    SandboxBook,

    /// <summary>The study or submission is in a state that does not allow this.</summary>
    WrongState,

    /// <summary>It was changed since it was read; read it again and try anew.</summary>
    Changed,

    /// <summary>Its time has not come: nothing is due.</summary>
    NotDue,

    /// <summary>The study's offer has ended, by itself or by its payer: nobody can take a place any more.</summary>
    OfferOver,

    /// <summary>The participant's time for the submission is over.</summary>
    TimeOver,

    /// <summary>Every place of the study is taken.</summary>
    NoPlaceFree,

    /// <summary>More places would change what a place costs (MTurk's fee from ten assignments on).</summary>
    PriceWouldChange,

    /// <summary>Somebody works for the reward, or waits for it, and it would be lowered.</summary>
    RewardWouldFall,

    /// <summary>The request key was used for another request; the detail names the field that differs.</summary>
    KeyReused,

    /// <summary>The queue is full; nothing was done, try again.</summary>
    Busy,
}
