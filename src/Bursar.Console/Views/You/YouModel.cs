using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>The person's own sessions and password.</summary>
/// <param name="Sessions">The sessions, newest first.</param>
public sealed record YouModel(IReadOnlyList<Session> Sessions)
{
    /// <summary>What the browser is asked, to make a passkey.</summary>
    public required PasskeyQuestion Passkey { get; init; }

    /// <summary>What the new passkey is called.</summary>
    public string PasskeyLabel { get; init; } = "";

    /// <summary>What is wrong with the form for a passkey; null for nothing.</summary>
    public string? PasskeyError { get; init; }

    /// <summary>Whether a new passkey needs the password.</summary>
    public bool MustProve { get; init; }

    /// <summary>What is wrong with the old password; null for nothing.</summary>
    public string? OldError { get; init; }

    /// <summary>What is wrong with the new password; null for nothing.</summary>
    public string? PasswordError { get; init; }

    /// <summary>What is wrong with its repetition; null for nothing.</summary>
    public string? AgainError { get; init; }
}
