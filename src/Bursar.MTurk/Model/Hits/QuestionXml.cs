using System.Text;
using System.Xml;

namespace Bursar.MTurk;

/// <summary>
/// The rules for a HIT's question (MTurk API Reference, CreateHIT): well-formed XML with one of three root elements, less than 64
/// KiB.
/// </summary>
internal static class QuestionXml
{
    /// <summary>The maximum size in bytes of UTF-8.</summary>
    public const int MaxBytes = 65_535;

    // Neither fetches anything nor expands entities.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxBytes,
    };

    /// <summary>The error if the string is not a valid question; null if it is.</summary>
    public static MTurkError? Refuse(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) > MaxBytes)
            return MTurkErrors.Request(
                $"The XML question data must not be larger than 64 kilobytes ({MaxBytes:N0} bytes) in size.");
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            if (reader.MoveToContent() != XmlNodeType.Element
                || reader.LocalName is not ("ExternalQuestion" or "HTMLQuestion" or "QuestionForm"))
                return MTurkErrors.Xml("Question", "The root element is not ExternalQuestion, HTMLQuestion or QuestionForm.");
            while (reader.Read())
            {
            }
            return null;
        }
        catch (XmlException broken)
        {
            return MTurkErrors.Xml("Question", broken.Message);
        }
    }
}
