using System.Text;

namespace Bursar.Ledger;

/// <summary>The rules for every stored string: its length, and only characters that every store can keep.</summary>
internal static class TextRules
{
    /// <summary>Why a string is invalid; null if it is valid.</summary>
    /// <param name="what">Its name in the message, with an article.</param>
    /// <param name="text">The string to check.</param>
    /// <param name="max">Its maximum length, in characters.</param>
    /// <param name="required">Whether it must contain more than white space.</param>
    public static Rejection? Check(string what, string text, int max, bool required = false)
    {
        if (required && (string.IsNullOrWhiteSpace(text) || text.Length > max))
            return Invalid($"{what} has 1 to {max} characters.");
        if (text.Length > max) return Invalid($"{what} has at most {max} characters.");
        return IsStorable(text) ? null : Invalid($"{what} has no NUL and no half of a surrogate pair.");
    }

    /// <summary>PostgreSQL cannot store NUL, and an unpaired surrogate has no UTF-8 form.</summary>
    private static bool IsStorable(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (text[0] == '\0' || Rune.DecodeFromUtf16(text, out _, out var length) != System.Buffers.OperationStatus.Done)
                return false;
            text = text[length..];
        }
        return true;
    }

    private static Rejection Invalid(string detail) => new(RejectionCode.InvalidValue, detail);
}
