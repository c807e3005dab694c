using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Bursar.Architecture.Tests;

/// <summary>What participants read is in the resource files, in every language, and nowhere else.</summary>
public sealed partial class TextTests
{
    private const string Site = "src/Bursar.WorkSite";

    private static readonly string[] Projects = [Site, "src/Bursar.Http"];

    public static TheoryData<string> Folders => new(Projects);

    [Theory]
    [MemberData(nameof(Folders))]
    public void Languages_TheirTexts_AreTheSameWithTheSamePlaces(string project)
    {
        var english = TextsOf(project, "en");

        foreach (var file in FilesOf(project).Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal)))
        {
            var other = Read(file);
            Assert.Equal(english.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
            Assert.All(english, text => Assert.Equal(PlacesIn(text.Value), PlacesIn(other[text.Key])));
            Assert.All(other, text => Assert.NotEqual("", text.Value.Trim()));
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Keys_EachIsUsed_AndWhatIsUsedIsThere(string project)
    {
        var keys = TextsOf(project, "en").Keys.ToHashSet(StringComparer.Ordinal);
        var source = string.Join('\n', SourcesOf(project).Select(File.ReadAllText));
        var literals = Literal().Matches(source).Select(one => one.Groups["text"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(
            keys, key => !literals.Contains(key) && !literals.Contains(key[..Math.Max(0, key.LastIndexOf('.'))]));
        var said = Said().Matches(source).Select(one => one.Groups["key"].Value);
        Assert.DoesNotContain(said, key => !keys.Contains(key) && !keys.Contains($"{key}.One"));
    }

    [Fact]
    public void Pages_TheirMarkup_HasNoTextOfItsOwn()
    {
        var found = SourcesOf(Site).Where(file => file.EndsWith(".razor", StringComparison.Ordinal))
            .SelectMany(file => WordsIn(File.ReadAllText(file)).Select(words => $"{Path.GetFileName(file)}: {words}"));

        Assert.Empty(found);
    }

    [Fact]
    public void Code_ItsStrings_AreNoSentences()
    {
        var found = SourcesOf(Site).Where(file => Path.GetFileName(file) != "ContentPolicy.cs")
            .SelectMany(file => File.ReadLines(file).Where(IsCode).SelectMany(line => Sentence().Matches(line))
                .Select(one => $"{Path.GetFileName(file)}: {one.Value}"));

        Assert.Empty(found);
    }

    /// <summary>What a page says outside its tags, its expressions and its code.</summary>
    private static IEnumerable<string> WordsIn(string page)
    {
        page = Comment().Replace(page, "");
        var code = page.IndexOf("@code {", StringComparison.Ordinal);
        if (code >= 0) page = page[..code];
        while (Nested().IsMatch(page)) page = Nested().Replace(page, "");
        page = Attribute().Replace(page, match => Spoken().IsMatch(match.Value) ? $" {match.Groups["value"].Value} " : " ");
        page = Tag().Replace(page, "\n");
        return page.Split('\n').Select(line => line.Trim())
            .Where(line => !line.StartsWith('@') && !Control().IsMatch(line))
            .Select(line => Expression().Replace(line, ""))
            .Where(line => Word().IsMatch(line));
    }

    private static bool IsCode(string line) => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        && !line.Contains("Exception(", StringComparison.Ordinal)
        && !line.Contains("[LoggerMessage(", StringComparison.Ordinal);

    private static string PlacesIn(string text)
        => string.Join(' ', Place().Matches(text).Select(one => one.Value).Distinct().Order(StringComparer.Ordinal));

    private static Dictionary<string, string> TextsOf(string project, string language)
        => Read(FilesOf(project).Single(file => file.EndsWith($".{language}.resx", StringComparison.Ordinal)));

    private static Dictionary<string, string> Read(string file) => XDocument.Load(file).Root!.Elements("data")
        .ToDictionary(one => one.Attribute("name")!.Value, one => one.Element("value")!.Value);

    private static string[] FilesOf(string project)
        => Directory.GetFiles(Path.Combine(Repository.Root, project, "Texts"), "*.resx");

    private static IEnumerable<string> SourcesOf(string project)
        => Directory.EnumerateFiles(Path.Combine(Repository.Root, project), "*.*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor");

    [GeneratedRegex("\"(?<text>[A-Za-z.]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Literal();

    [GeneratedRegex("\\bSay(?:Count)?\\(\"(?<key>[A-Za-z.]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Said();

    /// <summary>A capital letter and three words in a row, in a string without anything of C#.</summary>
    [GeneratedRegex(
        "\"[A-Z][^\"{};()=<>?]*[a-z]+,? [a-z]+,? [a-z]+[^\"{};()=<>?]*\"",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\{[0-9]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Comment();

    /// <summary>The innermost brackets of expressions, which are not said as they are.</summary>
    [GeneratedRegex(@"\([^()]*\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Nested();

    [GeneratedRegex("[\\w-]+=\"(?<value>[^\"]*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();

    [GeneratedRegex(
        "^(?:title|alt|aria-label|placeholder|Title)=\"[^@\"]*[A-Za-z]",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Spoken();

    [GeneratedRegex("<[^>]*>", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex(
        @"^(?:case|break|else|default|switch|foreach|if|var)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Control();

    [GeneratedRegex(@"@[\w.!?\[\]]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Expression();

    [GeneratedRegex("[A-Za-z]{2}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
