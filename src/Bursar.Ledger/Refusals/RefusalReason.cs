namespace Bursar.Ledger;

/// <summary>
/// Why something was refused. The values are stored beside those of <see cref="Deed"/>: never renumber them, and keep them from
/// 1,001.
/// </summary>
public enum RefusalReason
{
    /// <summary>The person's role does not permit it, or the form was not sent by a page of the session.</summary>
    NotAllowed = 1_001,

    /// <summary>It is not there, or not for this person.</summary>
    NotFound = 1_002,

    /// <summary>What it is about has changed, so that it cannot be done now.</summary>
    NotNow = 1_003,

    /// <summary>Something in the form was wrong, or the password was.</summary>
    WrongForm = 1_004,
}
