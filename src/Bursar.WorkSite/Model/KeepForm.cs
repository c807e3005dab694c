namespace Bursar.WorkSite;

/// <summary>The form with which someone anonymous chooses a name and a password.</summary>
/// <param name="Name">The name that was typed last; empty for the first time.</param>
/// <param name="Why">Why the last attempt failed; empty for the first.</param>
public sealed record KeepForm(string Name, string Why);
