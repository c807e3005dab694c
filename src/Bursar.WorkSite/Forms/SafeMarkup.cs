using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Bursar.WorkSite;

/// <summary>
/// What a requester wrote in XHTML, with nothing left that could do more than show something: the elements and attributes that
/// MTurk's FormattedContent allows (MTurk API Reference, Formatted Content: XHTML), addresses of the web, and text. It is written
/// anew from what was understood, so that nothing of what was not understood is sent on.
/// </summary>
internal static class SafeMarkup
{
    private const int MaxDepth = 50;

    private static readonly FrozenSet<string> Elements = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "acronym", "address", "b", "big", "blockquote", "br", "caption", "center", "cite", "code", "col", "colgroup",
        "dd", "del", "dfn", "div", "dl", "dt", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd",
        "li", "ol", "p", "pre", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody", "td",
        "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var", "audio", "video", "source");

    /// <summary>
    /// The elements of a description (Prolific API docs, Studies): they have no attributes. A line break does no harm either.
    /// </summary>
    private static readonly FrozenSet<string> TextElements = FrozenSet.Create(
        StringComparer.Ordinal, "b", "br", "em", "h1", "h2", "i", "li", "ol", "p", "s", "strong", "u", "ul");

    /// <summary>What is left out with all that is in it; of other elements, what is in them stays.</summary>
    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(
        StringComparer.Ordinal,
        "script", "style", "iframe", "object", "embed", "applet", "noscript", "template", "svg", "math", "title", "head", "link",
        "meta", "base", "textarea", "select", "option", "noembed", "noframes", "xmp", "plaintext", "frameset");

    private static readonly FrozenSet<string> Empty = FrozenSet.Create(
        StringComparer.Ordinal, "br", "col", "hr", "img", "source");

    private static readonly FrozenSet<string> Attributes = FrozenSet.Create(
        StringComparer.Ordinal,
        "abbr", "align", "alt", "cite", "cols", "colspan", "dir", "height", "lang", "rowspan", "span", "start", "title", "valign",
        "value", "width", "border", "cellpadding", "cellspacing", "color", "face", "size");

    private static readonly FrozenSet<string> Addresses = FrozenSet.Create(StringComparer.Ordinal, "href", "src");

    /// <summary>
    /// Headings go below the page's own, so that its outline stays right.
    /// </summary>
    private const int HeadingShift = 1;

    private static readonly HtmlParser Parser = new();

    /// <summary>The markup that can be put into a page.</summary>
    public static string Of(string xhtml) => Of(xhtml, Elements);

    /// <summary>The same with nothing but paragraphs, headings, lists and emphasis.</summary>
    public static string TextOf(string html) => Of(html, TextElements);

    private static string Of(string markup, FrozenSet<string> elements)
    {
        var page = Parser.ParseDocument("<!DOCTYPE html><body></body>");
        var output = new StringBuilder(markup.Length);
        foreach (var node in Parser.ParseFragment(markup, page.Body!)) Write(node, elements, output, 0);
        return output.ToString();
    }

    private static void Write(INode node, FrozenSet<string> elements, StringBuilder output, int depth)
    {
        if (node is IText text)
        {
            Escape(text.Data, output);
            return;
        }
        if (node is not IElement element || depth > MaxDepth || Dropped.Contains(element.LocalName)) return;
        // The fragment of an unknown element, such as html or body, is what is in it.
        if (!elements.Contains(element.LocalName) || element.NamespaceUri != NamespaceNames.HtmlUri)
        {
            WriteChildren(element, elements, output, depth);
            return;
        }
        var name = NameOf(element);
        output.Append('<').Append(name);
        if (elements == Elements) foreach (var attribute in element.Attributes) Write(attribute, output);
        Complete(element, output);
        output.Append('>');
        if (Empty.Contains(element.LocalName)) return;
        WriteChildren(element, elements, output, depth);
        output.Append("</").Append(name).Append('>');
    }

    private static void WriteChildren(IElement element, FrozenSet<string> elements, StringBuilder output, int depth)
    {
        foreach (var child in element.ChildNodes) Write(child, elements, output, depth + 1);
    }

    private static void Write(IAttr attribute, StringBuilder output)
    {
        var isAddress = Addresses.Contains(attribute.Name);
        if (!isAddress && !Attributes.Contains(attribute.Name)) return;
        if (isAddress && !IsOfTheWeb(attribute.Value)) return;
        output.Append(' ').Append(attribute.Name).Append("=\"");
        Escape(attribute.Value, output);
        output.Append('"');
    }

    private static bool IsOfTheWeb(string address)
        => Uri.TryCreate(address.Trim(), UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https";

    /// <summary>Links open beside the task; media have controls; a picture without a description has an empty one.</summary>
    private static void Complete(IElement element, StringBuilder output)
    {
        if (element.LocalName == "a" && element.HasAttribute("href"))
            output.Append(" target=\"_blank\" rel=\"noopener noreferrer\"");
        if (element.LocalName is "audio" or "video") output.Append(" controls preload=\"metadata\"");
        if (element.LocalName == "img" && !element.HasAttribute("alt")) output.Append(" alt=\"\"");
    }

    private static string NameOf(IElement element) => element.LocalName is ['h', >= '1' and <= '6' and var level]
        ? $"h{Math.Min(6, level - '0' + HeadingShift)}"
        : element.LocalName;

    private static void Escape(string text, StringBuilder output)
    {
        foreach (var one in text)
        {
            _ = one switch
            {
                '&' => output.Append("&amp;"),
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                '"' => output.Append("&quot;"),
                _ => output.Append(one),
            };
        }
    }
}
