using Bursar.Http;

namespace Bursar.WorkSite;

/// <summary>The form with which someone comes in: a name, which an invitation has already, and a new password.</summary>
/// <param name="Action">Where the form is sent.</param>
/// <param name="Name">The name; empty before it is typed.</param>
/// <param name="IsInvited">Whether the name is that of an invitation.</param>
/// <param name="Why">Why the last attempt failed; empty for the first.</param>
public sealed record EntryForm(string Action, string Name, bool IsInvited, string Why)
{
    /// <summary>The mail address that was typed last; null if none is asked for.</summary>
    public string? Mail { get; init; }

    /// <summary>Whether mail can reach people, and lead them back.</summary>
    public bool HasMail { get; init; }

    /// <summary>Whether there must be a mail address.</summary>
    public bool NeedsMail { get; init; }

    /// <summary>Whether they had a password before, which they forgot.</summary>
    public bool IsReset { get; init; }

    /// <summary>What people call the provider of sign-ins; empty for none.</summary>
    public string Provider { get; init; } = "";

    /// <summary>What the provider has said, sealed, instead of a password; empty for nothing.</summary>
    public string Ticket { get; init; } = "";

    /// <summary>What the browser is asked, to make a passkey instead of a password; null where there can be none.</summary>
    public PasskeyQuestion? Question { get; init; }
}
