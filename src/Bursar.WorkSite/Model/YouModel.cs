using Bursar.Http;
using Bursar.Ledger;

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

    /// <summary>The passkeys, oldest first.</summary>
    public IReadOnlyList<Passkey> Passkeys { get; init; } = [];

    /// <summary>What the browser is asked, to make another one; null for someone anonymous, who can have none.</summary>
    public PasskeyQuestion? Question { get; init; }

    /// <summary>What the new passkey is called.</summary>
    public string PasskeyLabel { get; init; } = "";

    /// <summary>Why no passkey was added; empty if one was.</summary>
    public string PasskeyError { get; init; } = "";

    /// <summary>What people call the provider of sign-ins; empty for none.</summary>
    public string Provider { get; init; } = "";

    /// <summary>Whether the participant can sign in through it.</summary>
    public bool IsLinked { get; init; }

    /// <summary>Why the link to it was not taken away; empty if it was.</summary>
    public string ProviderError { get; init; } = "";

    /// <summary>With what someone anonymous keeps the account; null for an ordinary one.</summary>
    public KeepForm? Keep { get; init; }

    /// <summary>What was done; empty for nothing.</summary>
    public string Done { get; init; } = "";

    /// <summary>Why the address was not set; empty if it was.</summary>
    public string MailError { get; init; } = "";

    /// <summary>Why the password was not changed; empty if it was.</summary>
    public string PasswordError { get; init; } = "";
}
