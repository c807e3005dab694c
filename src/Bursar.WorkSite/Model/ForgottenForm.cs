namespace Bursar.WorkSite;

/// <summary>The form of someone who forgot the password.</summary>
/// <param name="Mail">The mail address that was typed last; empty for the first time.</param>
/// <param name="Why">Why the last attempt failed; empty for the first.</param>
public sealed record ForgottenForm(string Mail, string Why);
