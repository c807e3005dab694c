using System.Text;
using System.Xml;

namespace Bursar.Api;

/// <summary>
/// MTurk's document of a worker's answers (MTurk API reference, QuestionFormAnswers). It is stored and returned unchanged.
/// Requesters' programs may read it with a regular expression, so a document built here looks like MTurk's own: one line,
/// declared as ASCII, without unnecessary escapes.
/// </summary>
internal static class QuestionFormAnswers
{
    /// <summary>
    /// The maximum size in bytes, the same as a question's (MTurk API Reference, CreateHIT). MTurk's own limit is not documented.
    /// </summary>
    public const int MaxBytes = 65_535;

    private const string Root = "QuestionFormAnswers";
    private const string Namespace =
        "http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/QuestionFormAnswers.xsd";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"ASCII\"?>";

    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    // In ASCII, other characters are written as references, which do not depend on the encoding that a reader assumes.
    private static readonly XmlWriterSettings Writing = new()
    {
        Encoding = Encoding.ASCII,
        OmitXmlDeclaration = true,
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>Builds a document with one free-text answer per field.</summary>
    public static Parsed<string> Of(IReadOnlyList<Field> fields)
    {
        if (fields.Sum(field => (long)field.Name.Length + field.Value.Length) > MaxBytes) return TooLong("fields");
        if (!fields.All(field => IsXml(field.Name) && IsXml(field.Value)))
            return ApiError.Of(ApiErrorCode.InvalidValue, "fields: XML cannot hold control characters, nor U+FFFE and U+FFFF.");
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Writing))
        {
            writer.WriteStartElement(Root, Namespace);
            foreach (var (name, value) in fields)
            {
                writer.WriteStartElement("Answer", Namespace);
                writer.WriteElementString("QuestionIdentifier", Namespace, name);
                writer.WriteStartElement("FreeText", Namespace);
                writer.WriteString(value);
                writer.WriteFullEndElement();
                writer.WriteEndElement();
            }
            writer.WriteEndElement();
        }
        var text = Declaration + Encoding.ASCII.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
        return text.Length > MaxBytes ? TooLong("fields") : text;
    }

    /// <summary>
    /// Returns the document unchanged if it is well-formed, has the right root and has no DTD. Nothing is fetched.
    /// </summary>
    public static Parsed<string> Check(string answer)
    {
        if (Encoding.UTF8.GetByteCount(answer) > MaxBytes) return TooLong("answer");
        try
        {
            using var reader = XmlReader.Create(new StringReader(answer), Reading);
            reader.MoveToContent();
            if (reader is not { LocalName: Root, NamespaceURI: Namespace })
                return ApiError.Of(ApiErrorCode.InvalidValue, $"answer: the root must be {Root}, in the namespace {Namespace}.");
            while (reader.Read())
            {
                // Read to the end: the error may be there.
            }
            return answer;
        }
        catch (XmlException wrong)
        {
            return ApiError.Of(ApiErrorCode.InvalidValue, $"answer: not acceptable XML: {wrong.Message}");
        }
    }

    private static ApiError TooLong(string member)
        => ApiError.Of(ApiErrorCode.InvalidValue, $"{member}: must not exceed {MaxBytes} bytes as XML.");

    /// <summary>JSON strings have no unpaired surrogates, and XML accepts every pair.</summary>
    private static bool IsXml(string text) => text.All(unit => XmlConvert.IsXmlChar(unit) || char.IsSurrogate(unit));
}
