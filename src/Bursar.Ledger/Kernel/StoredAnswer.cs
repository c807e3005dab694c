namespace Bursar.Ledger;

/// <summary>An accepted command's request and receipt, kept under its key for <see cref="RequestKey.Lifetime"/>.</summary>
/// <param name="Key">The key that the command was sent with.</param>
/// <param name="Request">The request as text (<see cref="RequestText"/>).</param>
/// <param name="Receipt">The receipt of the command.</param>
public sealed record StoredAnswer(RequestKey Key, string Request, Receipt Receipt)
{
    /// <summary>
    /// A hash of all of it under a key that is not in the store, as books have a <see cref="Ledger.Fingerprint"/>; 0 if it has
    /// none.
    /// </summary>
    public UInt128 Fingerprint { get; init; }

    /// <summary>
    /// The outcome of a later command under the same key: the stored receipt, or a rejection that names the field that differs.
    /// </summary>
    public Outcome Replay(Command command)
    {
        var field = RequestText.FirstDifference(Request, command.Describe().ToString());
        return field is null
            ? Receipt with { Replayed = true }
            : new Rejection(RejectionCode.KeyReused, $"This request key was used with a different {field}.")
            {
                Subject = Receipt.Subject,
            };
    }
}
