using System.Text.RegularExpressions;

namespace Bursar.Docs.Tests;

/// <summary>The links of the guides where they are read in the repository.</summary>
public sealed partial class RepositoryLinkTests
{
    internal static readonly string Root = FindRoot();

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Root, "*.md")
        .Concat(Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Links_LeadToFilesAndPlaces(string file)
    {
        var path = Path.Combine(Root, file);
        List<string> broken = [];
        foreach (var link in Link().Matches(File.ReadAllText(path)).Select(match => match.Groups["to"].Value))
        {
            if (link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal)) continue;
            var parts = link.Split('#', 2);
            var target = parts[0].Length == 0 ? path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, parts[0]));
            if (!Path.Exists(target)) broken.Add(link);
            else if (parts.Length > 1 && target.EndsWith(".md", StringComparison.Ordinal) && !Places(target).Contains(parts[1]))
                broken.Add(link);
        }

        Assert.Empty(broken);
    }

    /// <summary>The headings as places, as GitHub names them.</summary>
    private static HashSet<string> Places(string path)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in Heading().Matches(File.ReadAllText(path)).Select(match => match.Groups["text"].Value))
        {
            var name = NoPlace().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');
            var unique = name;
            for (var count = 1; !places.Add(unique); count++) unique = $"{name}-{count}";
        }
        return places;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Bursar.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    [GeneratedRegex(@"\]\((?<to>[^()\s]+)\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(
        "^#+ (?<text>.+)$", RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.NonBacktracking)]
    private static partial Regex NoPlace();
}
