namespace Bursar.Ledger;

/// <summary>Sends mail to people, beside what hooks send. Bursar.Delivery provides it.</summary>
public interface IMailer
{
    /// <summary>Sends a mail.</summary>
    /// <param name="to">The address.</param>
    /// <param name="subject">The subject, in one line.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <returns>Why it was not sent, as a sentence; null if it was.</returns>
    Task<string?> SendAsync(string to, string subject, string text, CancellationToken cancellation);
}
