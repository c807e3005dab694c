namespace Bursar.Http;

/// <summary>The account from which people are paid.</summary>
/// <param name="Account">The holder's name and the IBAN.</param>
/// <param name="On">The day on which the bank is asked to pay.</param>
/// <param name="Text">What people read on their statements, at most <see cref="MaxText"/> characters.</param>
public sealed record PayoutPayer(PayoutAccount Account, DateOnly On, string Text)
{
    /// <summary>The maximum length of the text: that of ISO 20022 in SEPA.</summary>
    public const int MaxText = 140;
}
