using Bursar.Http;

namespace Bursar.WorkSite;

/// <summary>The form to sign in.</summary>
/// <param name="To">Where the participant wanted to go.</param>
/// <param name="Name">The name that was typed before.</param>
/// <param name="Why">Why the last attempt failed; empty for the first.</param>
public sealed record SignInForm(string To, string Name, string Why)
{
    /// <summary>Whether anyone may register.</summary>
    public bool IsOpen { get; init; }

    /// <summary>What the browser is asked, to sign in with a passkey.</summary>
    public required PasskeyQuestion Passkey { get; init; }
    /// <summary>What people call the provider of sign-ins; empty for none.</summary>
    public string Provider { get; init; } = "";

    /// <summary>The demo's participants.</summary>
    public IReadOnlyList<DemoPerson> DemoPeople { get; init; } = [];
}
