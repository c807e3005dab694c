namespace Bursar.Ledger;

/// <summary>Why a command was refused. Nothing was changed.</summary>
/// <param name="Code">The reason, for programs.</param>
/// <param name="Detail">The reason with its figures, in a sentence for people.</param>
public sealed record Rejection(RejectionCode Code, string Detail)
{
    /// <summary>
    /// The object that stands in the way: what a used key made, the submission that a participant has; else empty.
    /// </summary>
    public ObjectId Subject { get; init; }

    /// <summary>The named object is not there.</summary>
    public static Rejection NotFound(string what, object id) => new(RejectionCode.NotFound, $"There is no {what} {id}.");

    /// <summary>Not enough to spend.</summary>
    public static Rejection InsufficientFunds(Money needed, Money available)
        => new(RejectionCode.InsufficientFunds, $"This needs {needed}, and {available} is available.");
}
