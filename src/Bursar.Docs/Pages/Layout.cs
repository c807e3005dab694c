using System.Text;
using System.Text.Encodings.Web;

namespace Bursar.Docs;

/// <summary>The HTML around a page: the bar, the pages of its section, its samples.</summary>
internal sealed class Layout(DocBook book, string style)
{
    private const string Icon =
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' "
        + "rx='4' fill='%231f5f4a'/%3E%3Cpath d='M5 3.5h4a2.2 2.2 0 0 1 .6 4.3A2.4 2.4 0 0 1 9.2 12.5H5zm2 1.7v2.1h1.7"
        + "a1 1 0 0 0 0-2.1zm0 3.6v2h2a1 1 0 0 0 0-2z' fill='%23fff'/%3E%3C/svg%3E";

    private const string Heading = "\n## ";

    /// <summary>The whole HTML of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="server">The address of the server, which samples have in them.</param>
    /// <param name="question">What was searched for; empty for nothing.</param>
    /// <param name="tried">HTML that follows what is said first, before the first heading; empty for none.</param>
    public string Of(DocPage page, string server, string question = "", string tried = "")
    {
        var text = new StringBuilder();
        text.Append(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Escape(page.Title)} · Bursar</title>
            <link rel="stylesheet" href="{style}">
            <link rel="icon" href="{Icon}">
            </head>
            <body>
            <a class="skip" href="#main">Skip to the content</a>
            <header class="bar">
            <a class="brand" href="{DocSection.Root}">Bursar</a>
            <nav class="top" aria-label="Sections">
            """);
        foreach (var section in book.Sections)
            text.Append($"<a href=\"{section.Path}\"{Current(section.Name == page.Section.Name)}>{Escape(section.Title)}</a>\n");
        text.Append(
            $"""
            </nav>
            <form class="search" role="search" action="{DocSection.Root}/search">
            <label class="hidden" for="q">Search the documentation</label>
            <input id="q" name="q" type="search" placeholder="Search" maxlength="{Search.MaxQuestion}" value="{Escape(question)}">
            <button>Search</button>
            </form>
            </header>
            <div class="columns">
            """);
        AppendSide(text, page);
        var kind = page.IsOperation ? " class=\"operation\"" : "";
        text.Append($"<main id=\"main\" tabindex=\"-1\"{kind}>\n");
        var said = page.Text.Replace(DocPage.ServerMark, server, StringComparison.Ordinal);
        var first = tried.Length == 0 ? -1 : said.IndexOf(Heading, StringComparison.Ordinal);
        if (first < 0) first = said.Length;
        text.Append(MarkdownText.ToHtml(said[..first])).Append(tried).Append(MarkdownText.ToHtml(said[first..]));
        AppendSamples(text, page, server);
        text.Append("</main>\n</div>\n");
        if (page.Section.Name.Length > 0 && book.Find(page.Path) is not null)
            text.Append($"<footer><a href=\"{page.Path}.md\">This page as Markdown</a></footer>\n");
        return text.Append("</body>\n</html>\n").ToString();
    }

    private void AppendSide(StringBuilder text, DocPage page)
    {
        if (page.Section.Name.Length == 0) return;
        text.Append($"<nav class=\"side\" aria-label=\"{Escape(page.Section.Title)}\">\n");
        foreach (var group in book.PagesOf(page.Section).GroupBy(one => one.Group))
        {
            var isOpen = group.Key.Length == 0 || group.Any(one => one.Path == page.Path);
            if (group.Key.Length > 0) text.Append($"<details{(isOpen ? " open" : "")}><summary>{Escape(group.Key)}</summary>\n");
            text.Append("<ul>\n");
            foreach (var one in group)
                text.Append($"<li><a href=\"{one.Path}\"{Current(one.Path == page.Path)}>{Escape(one.Title)}</a></li>\n");
            text.Append("</ul>\n");
            if (group.Key.Length > 0) text.Append("</details>\n");
        }
        text.Append("</nav>\n");
    }

    /// <summary>One sample at a time is open: which one, the browser keeps, without a script.</summary>
    private static void AppendSamples(StringBuilder text, DocPage page, string server)
    {
        if (page.Samples.Count == 0) return;
        text.Append("<section class=\"samples\"><h2 id=\"samples\">Samples</h2>\n");
        foreach (var (sample, place) in page.Samples.Select((sample, place) => (sample, place)))
        {
            var program = sample.Text.Replace(DocPage.ServerMark, server, StringComparison.Ordinal);
            text.Append($"<details name=\"sample\"{(place == 0 ? " open" : "")}><summary>{Escape(sample.Language)}</summary>")
                .Append($"<pre tabindex=\"0\"><code class=\"language-{sample.Fence}\">{Escape(program)}</code></pre>")
                .Append("</details>\n");
        }
        text.Append("</section>\n");
    }

    private static string Current(bool isCurrent) => isCurrent ? " aria-current=\"page\"" : "";

    private static string Escape(string text) => HtmlEncoder.Default.Encode(text);
}
