using Markdig;

namespace Bursar.Prolific;

/// <summary>
/// Content that was written in Markdown (Prolific API docs, AI Task Builder, <c>content_format</c>): it is turned into HTML
/// before it is stored. HTML inside of it stays text.
/// </summary>
internal static class MarkdownContent
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .DisableHtml()
        .Build();

    /// <summary>The content as HTML.</summary>
    public static string ToHtml(string markdown) => Markdown.ToHtml(markdown, Pipeline).TrimEnd('\n');
}
