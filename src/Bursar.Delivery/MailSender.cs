using System.Net.Sockets;
using Bursar.Ledger;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Bursar.Delivery;

/// <summary>
/// Sends mail through the operator's SMTP server: one connection a mail, a bounded time, and only over TLS with a valid
/// certificate unless the operator said otherwise. It sends what happens in the books, and whatever else the server has to tell
/// somebody.
/// </summary>
/// <param name="options">The SMTP server; null if no mail can be sent.</param>
/// <param name="world">The world's time, which is the mail's date.</param>
public sealed class MailSender(MailOptions? options, TimeProvider world) : IMailer
{
    /// <summary>Why no mail can be sent.</summary>
    public const string NotSetUp = "This server sends no mail: its operator has not set Bursar:Mail:Host.";

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);

    /// <summary>Whether a string is one address, with a domain and without a name: <c>ada@example.org</c>.</summary>
    public static bool IsAddress(string text)
        => text.Length <= Hook.MaxTarget
            && MailboxAddress.TryParse(text, out var box)
            && string.Equals(box.Address, text, StringComparison.Ordinal)
            && box.Domain.Length > 0;

    /// <inheritdoc/>
    /// <remarks>A reason has at most <see cref="Ledger.Delivery.MaxFailure"/> characters.</remarks>
    public async Task<string?> SendAsync(Mail mail, CancellationToken cancellation)
    {
        if (options is null) return NotSetUp;
        if (!IsAddress(mail.To)) return "This is no mail address.";
        using var message = MessageOf(mail, options);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Timeout);
        using var smtp = new SmtpClient { CheckCertificateRevocation = false };
        try
        {
            await smtp.ConnectAsync(options.Host, options.Port, SecurityOf(options.Tls), limit.Token);
            if (options.User is { } user) await smtp.AuthenticateAsync(user, options.Password ?? "", limit.Token);
            await smtp.SendAsync(message, limit.Token);
            // It is taken, whatever happens to the farewell.
            await smtp.DisconnectAsync(quit: true, limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"The mail server did not answer within {Timeout.TotalSeconds} seconds.";
        }
        catch (Exception failure) when (Brief(failure) is { } why)
        {
            return why.Length > Ledger.Delivery.MaxFailure ? why[..Ledger.Delivery.MaxFailure] : why;
        }
    }

    private MimeMessage MessageOf(Mail mail, MailOptions through)
    {
        var from = MailboxAddress.Parse(through.From);
        var body = new BodyBuilder { TextBody = mail.Text };
        if (mail.Attachment is { } file)
            body.Attachments.Add(file.Name, file.Content.ToArray(), ContentType.Parse(file.ContentType));
        var message = new MimeMessage([from], [MailboxAddress.Parse(mail.To)], mail.Subject, body.ToMessageBody())
        {
            Date = world.GetUtcNow(),
            MessageId = $"{mail.Id}@{from.Domain}",
        };
        // No answer from a holiday (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    private static SecureSocketOptions SecurityOf(MailTls tls) => tls switch
    {
        MailTls.StartTls => SecureSocketOptions.StartTls,
        MailTls.Always => SecureSocketOptions.SslOnConnect,
        MailTls.None => SecureSocketOptions.None,
        _ => throw new ArgumentOutOfRangeException(nameof(tls)),
    };

    /// <summary>What went wrong, for whoever looks at the delivery; null for a bug.</summary>
    private static string? Brief(Exception failure) => failure switch
    {
        SmtpCommandException refused => $"The mail server answered {(int)refused.StatusCode}: {refused.Message}",
        AuthenticationException => "The mail server did not accept the sign-in.",
        SslHandshakeException => "No secure connection to the mail server could be made.",
        NotSupportedException => "The mail server does not offer STARTTLS, or no way to sign in.",
        SocketException => "The mail server could not be reached.",
        ProtocolException or IOException => "The connection to the mail server broke.",
        _ => null,
    };
}
