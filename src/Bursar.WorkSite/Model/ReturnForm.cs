namespace Bursar.WorkSite;

/// <summary>The form with which someone anonymous comes back.</summary>
/// <param name="Why">Why the last attempt failed; empty for the first.</param>
public sealed record ReturnForm(string Why);
