namespace Bursar.Ledger;

/// <summary>
/// Finds the participant whom mail reaches at an address, and ensures that there is only one. It also counts the mail that was
/// sent there, whoever asked for it.
/// </summary>
/// <param name="Address">The address's digest under the server's key.</param>
/// <param name="Person">The participant who has verified it; empty if nobody has.</param>
/// <param name="Mails">How much mail was sent there.</param>
public sealed record MailOwner(Digest Address, ObjectId Person, MailCount Mails) : Row
{
    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfMailOwner(Address);
}
