using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace Bursar.Http;

/// <summary>Why a call was refused.</summary>
/// <param name="Code">The error's code or type; empty if the answer has none.</param>
/// <param name="Why">The reason, as a sentence; empty if the answer has none.</param>
public sealed record CallRefusal(string Code, string Why)
{
    private static readonly string[] Codes = ["TurkErrorCode", "__type", "error_code", "code"];
    private static readonly string[] Sentences = ["Message", "message", "detail"];

    /// <summary>The refusal in an answer, by the members that errors have in the APIs served here.</summary>
    /// <param name="status">The status.</param>
    /// <param name="answer">The body.</param>
    /// <returns>Null for an answer that refuses nothing.</returns>
    internal static CallRefusal? In(int status, string answer)
    {
        if (status < 400) return null;
        return (answer.StartsWith('{') ? InJson(answer) : answer.StartsWith('<') ? InXml(answer) : null) ?? new("", answer);
    }

    private static CallRefusal? InJson(string answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            var error = json.RootElement;
            if (error.TryGetProperty("error", out var inner) && inner.ValueKind == JsonValueKind.Object) error = inner;
            return new(First(error, Codes), First(error, Sentences));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static CallRefusal? InXml(string answer)
    {
        try
        {
            var all = XDocument.Parse(answer).Descendants().ToList();
            string TextOf(string name) => all.FirstOrDefault(one => one.Name.LocalName == name)?.Value ?? "";
            return new(TextOf("Code"), TextOf("Message"));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string First(JsonElement error, string[] names)
    {
        foreach (var name in names) if (error.TryGetProperty(name, out var found)) return found.ToString();
        return "";
    }
}
