using System.Security.Cryptography;
using System.Text;
using Bursar.Ledger;

namespace Bursar.Http;

/// <summary>The account that someone is paid out to.</summary>
/// <param name="Method">The way: to a bank account, or to PayPal.</param>
/// <param name="Holder">The holder's name, 1 to <see cref="MaxHolder"/> characters; empty for PayPal.</param>
/// <param name="Number">The IBAN without spaces, or the e-mail address.</param>
public sealed record PayoutAccount(PayoutMethod Method, string Holder, string Number)
{
    /// <summary>The maximum length of a name, in characters: that of ISO 20022 in SEPA.</summary>
    public const int MaxHolder = 70;

    /// <summary>Reads a bank account.</summary>
    /// <param name="holder">The holder's name.</param>
    /// <param name="iban">The IBAN, with or without spaces.</param>
    /// <returns>The account, or why it is none.</returns>
    public static (PayoutAccount? Account, string Why) Bank(string holder, string iban)
    {
        var name = holder.Trim();
        if (name.Length is 0 or > MaxHolder || name.Any(char.IsControl))
            return (null, Texts.Say("Account.Holder", MaxHolder));
        return Iban.Parse(iban) is { } number
            ? (new(PayoutMethod.Bank, name, number), "")
            : (null, Texts.Say("Account.Iban"));
    }

    /// <summary>Reads an account at PayPal.</summary>
    /// <param name="mail">The e-mail address.</param>
    /// <returns>The account, or why it is none.</returns>
    public static (PayoutAccount? Account, string Why) PayPal(string mail)
        => TypedMail.Parse(mail) is { } address
            ? (new(PayoutMethod.PayPal, "", address), "")
            : (null, Texts.Say("Account.Mail"));

    /// <summary>Opens a sealed account; null if it is another participant's, or was changed.</summary>
    public static PayoutAccount? Open(ISecretBox box, ObjectId participant, PayoutMethod method, SealedSecret secret)
    {
        if (secret.Span.IsEmpty) return null;
        try
        {
            var lines = Encoding.UTF8.GetString(box.Open(secret.Span, PayoutAddress.SealOwner(participant))).Split('\n');
            return new(method, lines[0], lines[1]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Seals it for a participant.</summary>
    public SealedSecret Seal(ISecretBox box, ObjectId participant)
        => box.Seal(Encoding.UTF8.GetBytes($"{Holder}\n{Number}"), PayoutAddress.SealOwner(participant));

    /// <summary>What can be shown of it: the end of an IBAN, or the address.</summary>
    public string Shown => Method == PayoutMethod.Bank ? $"{Number[..2]} … {Number[^4..]}" : Number;
}
