using System.Text;
using System.Xml;

namespace Bursar.Api;

/// <summary>
/// MTurk's document of a worker's answers (MTurk API reference, QuestionFormAnswers). It is kept as it came, and given so to the
/// requester, whose program may well read it with a regular expression: what is made here is in one line, declared as ASCII, and
/// escapes nothing that need not be, as MTurk's own did.
/// </summary>
internal static class QuestionFormAnswers
{
    /// <summary>
    /// The most bytes of one: as many as of the question (CreateHIT of MTurk). What MTurk took is not documented.
    /// </summary>
    public const int MaxBytes = 65_535;

    private const string Root = "QuestionFormAnswers";
    private const string Namespace =
        "http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/QuestionFormAnswers.xsd";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"ASCII\"?>";

    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    // ASCII, so that other characters are written as references, which are the same whatever encoding a reader assumes.
    private static readonly XmlWriterSettings Writing = new()
    {
        Encoding = Encoding.ASCII,
        OmitXmlDeclaration = true,
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>The document of some fields: one answer in free text for each.</summary>
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
    /// The document itself, where it is one: well-formed, with the right root, and without a DTD. Nothing is fetched.
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
                // To the end, since what is wrong may come last.
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

    /// <summary>JSON has whole surrogate pairs only, and XML takes every one of them.</summary>
    private static bool IsXml(string text) => text.All(unit => XmlConvert.IsXmlChar(unit) || char.IsSurrogate(unit));
}
