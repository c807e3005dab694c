namespace Bursar.WorkSite;

/// <summary>The form with which someone links their account to the provider.</summary>
/// <param name="Provider">What people call the provider.</param>
/// <param name="Ticket">What it has said, sealed.</param>
/// <param name="Mail">The address that it has verified; empty for none.</param>
/// <param name="Name">The name under which they sign in here.</param>
/// <param name="Why">Why the last attempt failed; empty for the first.</param>
public sealed record LinkProviderForm(string Provider, string Ticket, string Mail, string Name, string Why)
{
    /// <summary>Whether there is a password.</summary>
    public bool HasPassword { get; init; }
}
