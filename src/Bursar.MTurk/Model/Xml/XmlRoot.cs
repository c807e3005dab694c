using System.Text.RegularExpressions;
using System.Xml;

namespace Bursar.MTurk;

/// <summary>What is wrong with the root of a document, in the words of MTurk's parser, which was Java's.</summary>
internal static class XmlRoot
{
    private const string Schemas = "http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas";

    // The first element or document type, found without parsing: what comes after it may be HTML.
    private static readonly Regex First = new(
        @"\A\s*(?:<\?[^>]*>\s*|<!--.*?-->\s*)*<(?:!DOCTYPE\s+)?(?<name>[\w.:-]+)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.IgnoreCase);

    /// <summary>Why the document begins with another element than one of these; null if it begins with one.</summary>
    /// <param name="text">The document, which may be broken.</param>
    /// <param name="roots">The elements that are expected, each with the version of its schema.</param>
    public static string? Why(string text, params ReadOnlySpan<(string Name, string Version)> roots)
    {
        if (First.Match(text) is not { Success: true } found) return "Content is not allowed in prolog.";
        var name = found.Groups["name"].Value.Split(':')[^1];
        List<string> expected = [];
        foreach (var root in roots)
        {
            if (root.Name == name) return null;
            expected.Add($"\"{Schemas}/{root.Version}/{root.Name}.xsd\":{root.Name}");
        }
        return $"cvc-complex-type.2.4.a: Invalid content was found starting with element '{name}'. "
            + $"One of '{{{string.Join(", ", expected)}}}' is expected.";
    }

    /// <summary>Says where a document is broken.</summary>
    public static string Broken(XmlException why) => why.LineNumber == 0
        ? "The markup in the document must be well-formed."
        : $"The markup in the document must be well-formed: it is not at line {why.LineNumber}, column {why.LinePosition}.";
}
