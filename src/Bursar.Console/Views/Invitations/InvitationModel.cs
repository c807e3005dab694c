using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>An invitation to a book, as whoever has its link sees it.</summary>
/// <param name="Book">The title of the book.</param>
/// <param name="InvitedBy">The name of the user who invited.</param>
/// <param name="Role">The role that the new member gets.</param>
/// <param name="Email">The address that was invited.</param>
public sealed record InvitationModel(string Book, string InvitedBy, Role Role, string Email)
{
    /// <summary>The name of who is signed in; null if nobody is.</summary>
    public string? SignedInAs { get; init; }

    /// <summary>Whether someone signs in under the address already.</summary>
    public bool CanSignIn { get; init; }

    /// <summary>The path of this page, to which signing in leads back.</summary>
    public string Path { get; init; } = "";

    /// <summary>The name that was typed.</summary>
    public string Name { get; init; } = "";

    /// <summary>What is wrong with the name; null for nothing.</summary>
    public string? NameError { get; init; }

    /// <summary>What is wrong with the password; null for nothing.</summary>
    public string? PasswordError { get; init; }

    /// <summary>What is wrong with its repetition; null for nothing.</summary>
    public string? AgainError { get; init; }

    /// <summary>What the role permits, for people.</summary>
    public string Rights => Role switch
    {
        Role.WorkspaceAdmin => "do everything there",
        Role.WorkspaceCollaborator => "run studies and decide about work",
        _ => "read everything there, and work in its studies",
    };
}
