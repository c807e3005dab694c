using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>Who and what has access to a book.</summary>
/// <param name="Access">The book.</param>
/// <param name="Tokens">Its tokens, newest first, and the names of their users.</param>
/// <param name="Keys">Its AWS access keys, newest first.</param>
/// <param name="Members">Its members and their users, oldest first.</param>
/// <param name="Invitations">The invitations that nobody has accepted.</param>
/// <param name="Hooks">Who is told of its events.</param>
public sealed record SettingsModel(
    BookAccess Access,
    IReadOnlyList<(Token Token, string User)> Tokens,
    IReadOnlyList<AccessKey> Keys,
    IReadOnlyList<(Membership Member, User? User)> Members,
    IReadOnlyList<Invitation> Invitations,
    IReadOnlyList<Hook> Hooks)
{
    /// <summary>The book's alert; null if it has none.</summary>
    public Alert? Alert { get; init; }

    /// <summary>The form for the alert.</summary>
    public required AlertForm AlertForm { get; init; }

    /// <summary>What was just made, which is shown now and never again; null for nothing.</summary>
    public NewSecret? Made { get; init; }

    /// <summary>What the new token is called.</summary>
    public string Label { get; init; } = "";

    /// <summary>What is wrong with the label; null for nothing.</summary>
    public string? LabelError { get; init; }

    /// <summary>What is wrong with the password of the form for a token; null for nothing.</summary>
    public string? TokenError { get; init; }

    /// <summary>What is wrong with the form for a key; null for nothing.</summary>
    public string? KeyError { get; init; }

    /// <summary>The address of the new member.</summary>
    public string Email { get; init; } = "";

    /// <summary>What is wrong with the form for a new member; null for nothing.</summary>
    public string? MemberError { get; init; }

    /// <summary>Whether the password is needed.</summary>
    public bool MustProve { get; init; }
}

/// <summary>A credential that was just made.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Text">What to copy; empty if the form was sent before, and it was shown then.</param>
public sealed record NewSecret(string Title, string Text);
