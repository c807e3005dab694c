using Bursar.Http;

namespace Bursar.WorkSite;

/// <summary>The form with which people join a group.</summary>
/// <param name="Action">Where the form is sent.</param>
/// <param name="From">Who invites: the payer.</param>
/// <param name="Notice">What people read first; may be empty.</param>
/// <param name="Consent">What they must agree to; empty for nothing.</param>
/// <param name="SignedInAs">Who is signed in; null for someone new.</param>
/// <param name="Name">The name that was typed last; empty for the first time.</param>
/// <param name="Why">Why the last attempt failed; empty for the first.</param>
public sealed record JoinForm(
    string Action, string From, string Notice, string Consent, string? SignedInAs, string Name = "", string Why = "")
{
    /// <summary>What people call the provider of sign-ins; empty for none.</summary>
    public string Provider { get; init; } = "";

    /// <summary>What the provider has said, sealed, instead of a password; empty for nothing.</summary>
    public string Ticket { get; init; } = "";

    /// <summary>Whether mail can reach people, and lead them back.</summary>
    public bool HasMail { get; init; }

    /// <summary>Whether someone new joins without a name and a password.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>What the browser is asked, to make a passkey instead of a password; null where there can be none.</summary>
    public PasskeyQuestion? Question { get; init; }
}
