using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Bursar.MTurk;

/// <summary>
/// What an XML document of MTurk's may contain: for each element that has children, their names as a regular expression, in
/// which each name is followed by a space; for elements that have text, its pattern where it is not free.
/// </summary>
internal sealed class XmlGrammar
{
    /// <summary>The maximum size of a document, in bytes of UTF-8 (MTurk API Reference, CreateHIT and others).</summary>
    public const int MaxBytes = 65_535;

    private const string Schemas = "http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/";

    /// <summary>The settings to read a document with: nothing is fetched, and no entity is expanded.</summary>
    public static readonly XmlReaderSettings Reading = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxBytes,
    };

    private readonly string _root;
    private readonly Dictionary<string, Regex> _children;
    private readonly Dictionary<string, Regex> _texts;

    /// <param name="root">The name of the root; its namespace is that of the schema with this name, of any version.</param>
    /// <param name="children">The elements with children.</param>
    /// <param name="texts">The elements whose text is not free.</param>
    public XmlGrammar(string root, IReadOnlyDictionary<string, string> children, IReadOnlyDictionary<string, string> texts)
        => (_root, _children, _texts) = (root, Patterns(children), Patterns(texts));

    /// <summary>Reads a document.</summary>
    /// <returns>The root; or why the document is not valid, as a sentence.</returns>
    public (XElement? Root, string? Why) Read(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Reading);
            var element = XDocument.Load(reader).Root!;
            var space = element.Name.NamespaceName;
            if (element.Name.LocalName != _root) return (null, $"The root element is not {_root}.");
            return space.StartsWith(Schemas, StringComparison.Ordinal)
                && space.EndsWith($"/{_root}.xsd", StringComparison.Ordinal)
                ? (element, Why(element))
                : (null, $"The namespace of {_root} is not that of its schema.");
        }
        catch (XmlException broken)
        {
            return (null, XmlRoot.Broken(broken));
        }
    }

    private string? Why(XElement element)
    {
        var name = element.Name.LocalName;
        if (!_children.TryGetValue(name, out var pattern))
        {
            if (element.HasElements) return $"{name} has no child elements.";
            return !_texts.TryGetValue(name, out var text) || text.IsMatch(element.Value.Trim())
                ? null
                : $"The value of {name} is not valid.";
        }
        if (element.Elements().Any(one => one.Name.Namespace != element.Name.Namespace))
            return $"A child of {name} is in another namespace.";
        if (element.Nodes().OfType<XText>().Any(one => !string.IsNullOrWhiteSpace(one.Value)))
            return $"{name} has no text of its own.";
        var names = string.Concat(element.Elements().Select(one => one.Name.LocalName + " "));
        return pattern.IsMatch(names)
            ? element.Elements().Select(Why).FirstOrDefault(one => one is not null)
            : $"{name} cannot have these child elements: {(names.Length == 0 ? "none" : names.TrimEnd())}.";
    }

    private static Dictionary<string, Regex> Patterns(IReadOnlyDictionary<string, string> texts) => texts.ToDictionary(
        one => one.Key,
        one => new Regex($@"\A(?:{one.Value})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking),
        StringComparer.Ordinal);
}
