using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>The forms with which a participant says where to be paid.</summary>
/// <param name="Method">How the participant is paid now.</param>
/// <param name="Shown">What can be shown of the account; empty for none.</param>
/// <param name="Holder">The holder's name as it was typed last; empty for the first time.</param>
/// <param name="Number">The IBAN or the address as it was typed last.</param>
/// <param name="Why">Why the last attempt failed; empty for the first.</param>
/// <param name="Tried">The way of the last attempt.</param>
public sealed record AccountForm(
    PayoutMethod Method, string Shown, string Holder = "", string Number = "", string Why = "", PayoutMethod Tried = default)
{
    /// <summary>What it was typed for this way; empty if another one was tried.</summary>
    public string NumberFor(PayoutMethod method) => Tried == method ? Number : "";

    /// <summary>Why this way was refused; null if it was not.</summary>
    public string? WhyNot(PayoutMethod method) => Why.Length > 0 && Tried == method ? Why : null;
}
