using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>The person's own sessions and password.</summary>
/// <param name="Sessions">The sessions, newest first.</param>
public sealed record YouModel(IReadOnlyList<Session> Sessions)
{
    /// <summary>What is wrong with the old password; null for nothing.</summary>
    public string? OldError { get; init; }

    /// <summary>What is wrong with the new password; null for nothing.</summary>
    public string? PasswordError { get; init; }

    /// <summary>What is wrong with its repetition; null for nothing.</summary>
    public string? AgainError { get; init; }
}
