using System.Text;

namespace Bursar.Ledger;

/// <summary>What must hold for every text that is kept: a length, and characters that every store can keep.</summary>
internal static class TextRules
{
    /// <summary>Why a text cannot be; null where it can.</summary>
    /// <param name="what">What it is called, with its article.</param>
    /// <param name="text">The text.</param>
    /// <param name="max">The most characters of it.</param>
    /// <param name="required">Whether it must have more than white space.</param>
    public static Rejection? Check(string what, string text, int max, bool required = false)
    {
        if (required && (string.IsNullOrWhiteSpace(text) || text.Length > max))
            return Invalid($"{what} has 1 to {max} characters.");
        if (text.Length > max) return Invalid($"{what} has at most {max} characters.");
        return IsStorable(text) ? null : Invalid($"{what} has no NUL and no half of a surrogate pair.");
    }

    /// <summary>PostgreSQL keeps no NUL, and half a surrogate pair has no UTF-8.</summary>
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
