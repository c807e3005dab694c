namespace Bursar.WorkSite;

/// <summary>The form with which someone verifies a mail address.</summary>
/// <param name="Action">Where the form is sent.</param>
/// <param name="Mail">The address.</param>
public sealed record MailLinkForm(string Action, string Mail);
