using Bursar.Ledger;

namespace Bursar.Http;

/// <summary>A mail address that a person typed.</summary>
public static class TypedMail
{
    /// <summary>The address, without white space around it; null if it cannot be one.</summary>
    public static string? Parse(string typed)
    {
        var address = typed.Trim();
        var at = address.IndexOf('@', StringComparison.Ordinal);
        var isMail = address.Length <= MailAddress.MaxLength && at > 0 && at == address.LastIndexOf('@')
            && address.IndexOf('.', at) > at + 1 && !address.EndsWith('.')
            && !address.Any(one => char.IsControl(one) || char.IsWhiteSpace(one) || one is ',' or ';' or '"');
        return isMail ? address : null;
    }
}
