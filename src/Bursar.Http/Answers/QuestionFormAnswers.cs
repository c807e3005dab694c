using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Bursar.Ledger;

namespace Bursar.Http;

/// <summary>
/// MTurk's document of a worker's answers (MTurk API reference, QuestionFormAnswers). It is stored and returned unchanged.
/// Requesters' programs may read it with a regular expression, so a document built here looks like MTurk's own: one line,
/// declared as ASCII, without unnecessary escapes.
/// </summary>
public static class QuestionFormAnswers
{
    /// <summary>
    /// The maximum size in bytes, the same as a question's (MTurk API Reference, CreateHIT). MTurk's own limit is not documented.
    /// </summary>
    public const int MaxBytes = 65_535;

    private const string Root = "QuestionFormAnswers";
    private const string Namespace =
        "http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/QuestionFormAnswers.xsd";
    private static readonly XNamespace Space = Namespace;
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"ASCII\"?>";

    private static readonly string TooLong = $"must not exceed {MaxBytes} bytes as XML.";

    private static readonly string[] Values = ["SelectionIdentifier", "OtherSelectionText", "FreeText"];

    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    // In ASCII, other characters are written as references, which do not depend on the encoding that a reader assumes.
    private static readonly XmlWriterSettings Writing = new()
    {
        Encoding = Encoding.ASCII,
        OmitXmlDeclaration = true,
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>Builds a document with one answer per field: free text, selections, or a file.</summary>
    /// <returns>The document; or why there is none, as the end of a sentence about the fields.</returns>
    public static (string? Document, string? Why) Of(IReadOnlyList<Field> fields)
    {
        if (fields.Sum(field => field.Texts.Sum(text => (long)text.Length)) > MaxBytes) return (null, TooLong);
        if (!fields.All(field => field.Texts.All(IsXml)))
            return (null, "XML cannot hold control characters, nor U+FFFE and U+FFFF.");
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Writing))
        {
            writer.WriteStartElement(Root, Namespace);
            foreach (var field in fields) Write(writer, field);
            writer.WriteEndElement();
        }
        var text = Declaration + Encoding.ASCII.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
        return text.Length > MaxBytes ? (null, TooLong) : (text, null);
    }

    /// <summary>
    /// What the document says: for each question the selections and the texts, without white space around them. An empty text is
    /// no answer.
    /// </summary>
    /// <param name="document">A document that <see cref="Check"/> found good, or <see cref="Of"/> returned.</param>
    public static IReadOnlyList<GivenAnswer> Read(string document)
        =>
        [
            .. XDocument.Parse(document).Root!.Elements(Space + "Answer").Select(answer => new GivenAnswer(
                answer.Element(Space + "QuestionIdentifier")?.Value.Trim() ?? "",
                [.. Values.SelectMany(name => answer.Elements(Space + name)).Select(one => one.Value.Trim()).Where(IsGiven)])),
        ];

    /// <summary>The answers of a document, each by its kind. One without a kind is a selection of nothing.</summary>
    /// <param name="document">A document that <see cref="Check"/> found good.</param>
    public static IReadOnlyList<Field> Fields(string document)
        => [.. XDocument.Parse(document, LoadOptions.PreserveWhitespace).Root!.Elements(Space + "Answer").Select(FieldOf)];

    /// <summary>
    /// Why a string is no such document, as the end of a sentence about it; null if it is well-formed, has the right root and has
    /// no DTD. Nothing is fetched.
    /// </summary>
    public static string? Check(string answer)
    {
        if (Encoding.UTF8.GetByteCount(answer) > MaxBytes) return TooLong;
        try
        {
            using var reader = XmlReader.Create(new StringReader(answer), Reading);
            reader.MoveToContent();
            if (reader is not { LocalName: Root, NamespaceURI: Namespace })
                return $"the root must be {Root}, in the namespace {Namespace}.";
            while (reader.Read())
            {
                // Read to the end: the error may be there.
            }
            return null;
        }
        catch (XmlException wrong)
        {
            return $"not acceptable XML: {wrong.Message}";
        }
    }

    private static void Write(XmlWriter writer, Field field)
    {
        writer.WriteStartElement("Answer", Namespace);
        writer.WriteElementString("QuestionIdentifier", Namespace, field.Name);
        if (field.File is { } file)
        {
            writer.WriteElementString("UploadedFileSizeInBytes", Namespace, XmlConvert.ToString(file.Size));
            writer.WriteElementString("UploadedFileKey", Namespace, file.Key);
        }
        else if (field.Selected is { } selected)
        {
            foreach (var one in selected) writer.WriteElementString("SelectionIdentifier", Namespace, one);
            if (field.Other is { } other) writer.WriteElementString("OtherSelectionText", Namespace, other);
        }
        else
        {
            writer.WriteStartElement("FreeText", Namespace);
            writer.WriteString(field.Value);
            writer.WriteFullEndElement();
        }
        writer.WriteEndElement();
    }

    private static Field FieldOf(XElement answer)
    {
        var field = new Field(answer.Element(Space + "QuestionIdentifier")?.Value.Trim() ?? "", "");
        if (answer.Element(Space + "FreeText") is { } text) return field with { Value = text.Value };
        if (answer.Element(Space + "UploadedFileKey") is { } key)
            return field with { File = new(key.Value.Trim(), SizeIn(answer)) };
        return field with
        {
            Selected = [.. answer.Elements(Space + "SelectionIdentifier").Select(one => one.Value.Trim())],
            Other = answer.Element(Space + "OtherSelectionText")?.Value,
        };
    }

    private static long SizeIn(XElement answer) => long.TryParse(
        answer.Element(Space + "UploadedFileSizeInBytes")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
        ? size
        : 0;

    private static bool IsGiven(string value) => value.Length > 0;

    /// <summary>JSON strings have no unpaired surrogates, and XML accepts every pair.</summary>
    private static bool IsXml(string text) => text.All(unit => XmlConvert.IsXmlChar(unit) || char.IsSurrogate(unit));
}
