namespace Bursar.Delivery;

/// <summary>The SMTP server through which mail is sent.</summary>
/// <param name="Host">Its name or address.</param>
/// <param name="From">The address that mail comes from, with or without a name.</param>
public sealed record MailOptions(string Host, string From)
{
    /// <summary>The default port, 587 (RFC 6409, message submission).</summary>
    public const int DefaultPort = 587;

    /// <summary>The port, 1 to 65,535.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>How the connection is encrypted.</summary>
    public MailTls Tls { get; init; } = MailTls.StartTls;

    /// <summary>The name to sign in with; null to send without signing in.</summary>
    public string? User { get; init; }

    /// <summary>The password to it.</summary>
    public string? Password { get; init; }

    /// <summary>Without the password.</summary>
    public override string ToString() => $"{Host}:{Port}";
}

/// <summary>How a connection to an SMTP server is encrypted.</summary>
public enum MailTls
{
    /// <summary>By STARTTLS, which the server must offer.</summary>
    StartTls,

    /// <summary>From its first byte.</summary>
    Always,

    /// <summary>Not at all.</summary>
    None,
}
