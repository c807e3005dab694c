namespace Bursar.Ledger;

/// <summary>Sends a mail at once,
/// for what a person waits for. What happens in the books is mailed through a <see cref="Hook"/>.</summary>
public interface IMailer
{
    /// <summary>Sends a mail; it takes a bounded time.</summary>
    /// <returns>Why it was not sent; null if it was.</returns>
    Task<string?> SendAsync(Mail mail, CancellationToken cancellation);
}
