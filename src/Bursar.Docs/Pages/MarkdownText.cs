using Markdig;
using Markdig.Extensions.AutoIdentifiers;

namespace Bursar.Docs;

/// <summary>Markdown as HTML.</summary>
internal static class MarkdownText
{
    private const string Scrolling = "<div class=\"scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table>";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .DisableHtml()
        .Build();

    /// <summary>
    /// The HTML. Tables and programs scroll within themselves, also with the keyboard alone, and an empty cell is no heading.
    /// </summary>
    public static string ToHtml(string markdown) => Markdown.ToHtml(markdown, Pipeline)
        .Replace("<table>", Scrolling, StringComparison.Ordinal)
        // The pages' policy allows no style in an element.
        .Replace(" style=\"text-align: right;\"", " class=\"right\"", StringComparison.Ordinal)
        .Replace("<th></th>", "<td></td>", StringComparison.Ordinal)
        .Replace("<th class=\"right\"></th>", "<td></td>", StringComparison.Ordinal)
        .Replace("</table>", "</table></div>", StringComparison.Ordinal)
        .Replace("<pre>", "<pre tabindex=\"0\">", StringComparison.Ordinal);
}
