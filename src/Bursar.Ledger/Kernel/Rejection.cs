namespace Bursar.Ledger;

/// <summary>Why a command was rejected. A rejected command changes nothing.</summary>
/// <param name="Code">The reason, for programs.</param>
/// <param name="Detail">The reason with its figures, as a sentence for people.</param>
public sealed record Rejection(RejectionCode Code, string Detail)
{
    /// <summary>
    /// The object that is in the way: the one created under a reused key, or the participant's existing submission; otherwise
    /// empty.
    /// </summary>
    public ObjectId Subject { get; init; }

    /// <summary>A rejection because the named object does not exist.</summary>
    public static Rejection NotFound(string what, object id) => new(RejectionCode.NotFound, $"There is no {what} {id}.");

    /// <summary>A rejection because the available funds do not cover the cost.</summary>
    public static Rejection InsufficientFunds(Money needed, Money available)
        => new(RejectionCode.InsufficientFunds, $"This needs {needed}, and {available} is available.");
}
