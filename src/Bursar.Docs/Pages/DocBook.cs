using System.Collections.Frozen;
using System.Text;
using System.Text.Json.Nodes;
using Bursar.Http;

namespace Bursar.Docs;

/// <summary>Everything that is served, made once.</summary>
internal sealed class DocBook
{
    private static readonly DocSection Guides = new("guides", "Guides", "How to do things, by task, and why it is as it is.");

    private readonly FrozenDictionary<string, DocPage> _pages;

    /// <param name="apis">What is said of each API.</param>
    /// <param name="comments">The documentation of the code.</param>
    /// <param name="version">The version of the program.</param>
    public DocBook(IEnumerable<ApiReference> apis, DocComments comments, string version)
    {
        var examples = ExampleBook.Read();
        var pages = new List<DocPage>();
        foreach (var api in apis)
        {
            var document = OpenApiDocument.Of(api, comments, examples, version);
            Documents.Add(new(api.Name, document));
            var section = new DocSection(api.Name, api.Title, api.About);
            Sections.Add(section);
            pages.AddRange(api.Operations.Select(
                one => OperationPage.Of(section, api, one, document, examples.Find(api.Name, one.Id))));
        }
        Sections.Add(Guides);
        pages.AddRange(GuidePages.All(Guides));
        Pages = pages;
        _pages = pages.ToFrozenDictionary(page => page.Path, StringComparer.Ordinal);
    }

    /// <summary>The sections, in their order.</summary>
    public List<DocSection> Sections { get; } = [];

    /// <summary>The OpenAPI documents by the names of the APIs.</summary>
    public List<KeyValuePair<string, JsonObject>> Documents { get; } = [];

    /// <summary>Every page of every section.</summary>
    public IReadOnlyList<DocPage> Pages { get; }

    /// <summary>The addresses of the guides' pictures, with the names of their files.</summary>
    public static IEnumerable<(string Path, string Resource)> Pictures => GuidePages.Pictures(Guides);

    /// <summary>The page with an address; null if there is none.</summary>
    public DocPage? Find(string path) => _pages.GetValueOrDefault(path);

    /// <summary>The pages of a section.</summary>
    public IEnumerable<DocPage> PagesOf(DocSection section) => Pages.Where(page => page.Section == section);

    /// <summary>The first page of everything.</summary>
    public DocPage Home()
    {
        var text = new StringBuilder("# Bursar's documentation\n\n")
            .Append("One exact ledger of paid human studies, behind the APIs that programs already speak.\n")
            .Append($"The samples are made for this server, {DocPage.ServerMark}.\n");
        foreach (var section in Sections)
            text.Append($"\n## [{section.Title}]({section.Path})\n\n{section.About}\n");
        text.Append("\n## For programs\n\n| what | where |\n|---|---|\n");
        foreach (var (name, _) in Documents)
            text.Append($"| OpenAPI 3.1 of `{name}` | [JSON](/openapi/{name}.json), [YAML](/openapi/{name}.yaml) |\n");
        text.Append("| an index for language models | [llms.txt](/llms.txt), [everything in one file](/llms-full.txt) |\n");
        text.Append("| any page as Markdown | its address with `.md` |\n");
        return new(DocSection.Root, "Documentation", new("", "Documentation", ""), text.ToString());
    }

    /// <summary>The first page of a section: its pages, by group.</summary>
    public DocPage First(DocSection section)
    {
        var text = new StringBuilder($"# {section.Title}\n\n{section.About}\n");
        if (Documents.Any(one => one.Key == section.Name))
            text.Append($"\nAs OpenAPI 3.1: [JSON](/openapi/{section.Name}.json), [YAML](/openapi/{section.Name}.yaml).\n");
        foreach (var group in PagesOf(section).GroupBy(page => page.Group))
        {
            if (group.Key.Length > 0) text.Append($"\n## {group.Key}\n");
            text.Append('\n');
            foreach (var page in group) text.Append($"- [{page.Title}]({page.Path}): {OneLine(page.Summary)}\n");
        }
        return new(section.Path, section.Title, section, text.ToString());
    }

    /// <summary>An index for language models: of everything, or of one section.</summary>
    public string Index(string server, DocSection? only = null)
    {
        var text = new StringBuilder(only is null ? "# Bursar\n" : $"# {only.Title}\n");
        text.Append(
            "\n> One exact ledger of paid human studies, wire-compatible with MTurk's Requester API and Prolific's API v1.\n");
        foreach (var section in Sections.Where(one => only is null || one == only))
        {
            text.Append($"\n## {section.Title}\n\n{section.About}\n\n");
            foreach (var page in PagesOf(section))
                text.Append($"- [{page.Title}]({server}{page.Path}.md): {OneLine(page.Summary)}\n");
        }
        return text.ToString();
    }

    /// <summary>Every page in one text.</summary>
    public string Everything(string server) => string.Join("\n---\n\n", Pages.Select(page => page.Whole(server)));

    private static string OneLine(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? text : text[..(end + 1)]).ReplaceLineEndings(" ");
    }
}
