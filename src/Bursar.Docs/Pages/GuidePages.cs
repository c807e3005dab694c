using System.Text.RegularExpressions;

namespace Bursar.Docs;

/// <summary>
/// The guides as pages: the same files that are read in the repository, with links that lead where they are served.
/// </summary>
internal static partial class GuidePages
{
    private const string Folder = "guides";

    // Guides by task lie in a folder of their own in the repository, and beside the others where they are served.
    private const string ByTask = "guides/";

    /// <summary>The order of the guides; any other follows, by name.</summary>
    private static readonly string[] First =
    [
        "guides/move-from-mturk", "guides/try-a-prolific-program", "guides/keep-an-own-pool", "guides/run-it-for-a-department",
        "guides/reconcile-with-prolific", "guides/what-to-watch", "guides/how-to-leave",
        "prolific", "mturk", "api", "coverage", "money", "testing", "participants", "console", "operating", "architecture",
    ];

    /// <summary>Every guide, those that are read most at first.</summary>
    public static IEnumerable<DocPage> All(DocSection section) => Names()
        .OrderBy(name => Array.IndexOf(First, name) is var place and >= 0 ? place : First.Length)
        .ThenBy(name => name, StringComparer.Ordinal)
        .Select(name => Of(section, name));

    /// <summary>The addresses of pictures, with the names of their files.</summary>
    public static IEnumerable<(string Path, string Resource)> Pictures(DocSection section) => Resources.Below(Folder)
        .Where(name => name.EndsWith(".png", StringComparison.Ordinal))
        .Select(name => ($"{section.Path}/{name[(Folder.Length + 1)..]}", name));

    private static IEnumerable<string> Names() => Resources.Below(Folder)
        .Where(name => name.EndsWith(".md", StringComparison.Ordinal))
        .Select(name => name[(Folder.Length + 1)..^".md".Length]);

    private static DocPage Of(DocSection section, string name)
    {
        var text = Resources.Text($"{Folder}/{name}.md").ReplaceLineEndings("\n");
        var title = Title().Match(text) is { Success: true } found ? found.Groups["title"].Value : name;
        return new(AddressOf(section, name), title, section, Relink(text, section, name))
        {
            Group = GroupOf(name),
            Summary = Summary(text),
        };
    }

    private static string AddressOf(DocSection section, string name)
        => $"{section.Path}/{(name.StartsWith(ByTask, StringComparison.Ordinal) ? name[ByTask.Length..] : name)}";

    private static string GroupOf(string name) => name.Split('/')[0] switch
    {
        "guides" => "By task",
        "decisions" => "Decisions",
        _ => "By subject",
    };

    /// <summary>Links to what is served lead there; of links into the repository, their text stays.</summary>
    private static string Relink(string text, DocSection section, string name) => Link().Replace(text, link =>
    {
        var (said, to) = (link.Groups["text"].Value, link.Groups["to"].Value);
        if (to.StartsWith('#') || to.Contains("://", StringComparison.Ordinal)
            || to.StartsWith("mailto:", StringComparison.Ordinal))
            return link.Value;
        var parts = to.Split('#', 2);
        var path = new Uri(new Uri($"https://docs.example/{name}"), parts[0]).AbsolutePath[1..];
        var isGuide = path.EndsWith(".md", StringComparison.Ordinal);
        var served = $"{Folder}/{path}";
        if (!Resources.Below(Folder).Contains(served)) return said;
        var address = AddressOf(section, isGuide ? path[..^".md".Length] : path);
        var place = parts.Length > 1 ? $"#{parts[1]}" : "";
        return $"{link.Groups["image"].Value}[{said}]({address}{place})";
    });

    /// <summary>The first sentence after the title.</summary>
    private static string Summary(string text)
    {
        var first = text.Split("\n\n").Skip(1).FirstOrDefault(one => one.Length > 0 && char.IsLetterOrDigit(one[0])) ?? "";
        var plain = Link().Replace(first, link => link.Groups["text"].Value).ReplaceLineEndings(" ");
        var end = plain.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? plain : plain[..(end + 1)];
    }

    [GeneratedRegex(
        @"(?<image>!?)\[(?<text>[^\[\]]*)\]\((?<to>[^()\s]+)\)", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Link();

    [GeneratedRegex(
        "^# (?<title>.+)$", RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Title();
}
