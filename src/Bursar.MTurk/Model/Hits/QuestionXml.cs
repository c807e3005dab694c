using System.Text;
using System.Xml;

namespace Bursar.MTurk;

/// <summary>
/// The rules for a HIT's question (MTurk API Reference, CreateHIT): well-formed XML with one of three root elements, less than 64
/// KiB, and no character beyond the basic plane.
/// </summary>
internal static class QuestionXml
{
    /// <summary>The error if the string is not a valid question; null if it is.</summary>
    public static MTurkError? Refuse(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) > XmlGrammar.MaxBytes)
            return MTurkErrors.Request(
                $"The XML question data must not be larger than 64 kilobytes ({XmlGrammar.MaxBytes:N0} bytes) in size.");
        if (text.Any(char.IsSurrogate)) return MTurkErrors.BeyondBasicPlane;
        var why = XmlRoot.Why(
            text, ("ExternalQuestion", "2006-07-14"), ("HTMLQuestion", "2011-11-11"), ("QuestionForm", "2017-11-06"))
            ?? WhyBroken(text);
        return why is null ? null : MTurkErrors.Xml("Question", why);
    }

    private static string? WhyBroken(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), XmlGrammar.Reading);
            while (reader.Read())
            {
                // Read to the end: the error may be there.
            }
            return null;
        }
        catch (XmlException broken)
        {
            return XmlRoot.Broken(broken);
        }
    }
}
