namespace Bursar.WorkSite;

/// <summary>How a participant signs in, and where mail reaches them.</summary>
/// <param name="Name">The name under which they sign in.</param>
public sealed record YouModel(string Name)
{
    /// <summary>Whether the site sends mail.</summary>
    public bool SendsMail { get; init; }

    /// <summary>The mail address; empty for none.</summary>
    public string Mail { get; init; } = "";

    /// <summary>Whether it is verified.</summary>
    public bool IsVerified { get; init; }

    /// <summary>The address that was typed last; null for the first time.</summary>
    public string? Typed { get; init; }

    /// <summary>Whether there is a password.</summary>
    public bool HasPassword { get; init; }

    /// <summary>With what someone anonymous keeps the account; null for an ordinary one.</summary>
    public KeepForm? Keep { get; init; }

    /// <summary>What was done; empty for nothing.</summary>
    public string Done { get; init; } = "";

    /// <summary>Why the address was not set; empty if it was.</summary>
    public string MailError { get; init; } = "";

    /// <summary>Why the password was not changed; empty if it was.</summary>
    public string PasswordError { get; init; } = "";
}
