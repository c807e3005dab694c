using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace Bursar.WebConsole;

/// <summary>An answer in submitted work.</summary>
/// <param name="Question">What was asked: the name of the question or field; empty if the work is one text.</param>
/// <param name="Values">What was answered; several if several were chosen.</param>
public sealed record AnswerField(string Question, IReadOnlyList<string> Values)
{
    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>
    /// Lays a stored document out field by field: MTurk's XML of answers by question, a JSON object by member. Anything else is
    /// one field with the whole text, so that nothing is hidden.
    /// </summary>
    public static IReadOnlyList<AnswerField> Read(string document) => document.TrimStart() switch
    {
        "" => [],
        ['<', ..] => OfXml(document) ?? Whole(document),
        ['{', ..] => OfJson(document) ?? Whole(document),
        _ => Whole(document),
    };

    private static IReadOnlyList<AnswerField> Whole(string document) => [new("", [document])];

    private static List<AnswerField>? OfXml(string document)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(document), Reading);
            var answers = XDocument.Load(reader).Root!.Elements().Where(one => one.Name.LocalName == "Answer").ToList();
            return answers.Count == 0 ? null : [.. answers.Select(OfAnswer)];
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static AnswerField OfAnswer(XElement answer)
    {
        var parts = answer.Elements().ToLookup(one => one.Name.LocalName == "QuestionIdentifier", one => one.Value.Trim());
        return new(parts[true].FirstOrDefault() ?? "", [.. parts[false].Where(one => one.Length > 0)]);
    }

    private static List<AnswerField>? OfJson(string document)
    {
        try
        {
            using var json = JsonDocument.Parse(document);
            return [.. json.RootElement.EnumerateObject().Select(one => new AnswerField(one.Name, ValuesOf(one.Value)))];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IReadOnlyList<string> ValuesOf(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Select(one => one.ToString())]
        : [value.ToString()];
}
