using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>The sign-in.</summary>
/// <param name="Next">Where to go afterwards.</param>
public sealed record SignInModel(string Next)
{
    /// <summary>The name that was tried.</summary>
    public string Name { get; init; } = "";

    /// <summary>Why it failed; null before the first try.</summary>
    public string? Error { get; init; }

    /// <summary>What the browser is asked, to sign in with a passkey.</summary>
    public required PasskeyQuestion Passkey { get; init; }

    /// <summary>What people call the institution's provider; null for none.</summary>
    public string? Provider { get; init; }

    /// <summary>Whether the demo's button is there.</summary>
    public bool HasDemo { get; init; }
}

/// <summary>A link that was sent to a person.</summary>
/// <param name="Name">The name that the person signs in under.</param>
/// <param name="Purpose">What the link is for.</param>
public sealed record LinkModel(string Name, LinkPurpose Purpose)
{
    /// <summary>What is wrong with the password; null for nothing.</summary>
    public string? PasswordError { get; init; }

    /// <summary>What is wrong with its repetition; null for nothing.</summary>
    public string? AgainError { get; init; }
}
