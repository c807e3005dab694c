using System.Text.RegularExpressions;

namespace Bursar.Docs;

/// <summary>The names in the braces of a path.</summary>
internal static partial class PathNames
{
    /// <summary>The names, in their order.</summary>
    public static IEnumerable<string> Of(string path) => Name().Matches(path).Select(one => one.Groups["name"].Value);

    /// <summary>The value that a real path has in the place of a name; null if the path is another.</summary>
    public static string? ValueOf(string path, string name, string real)
    {
        var (names, values) = (path.Split('/'), real.Split('?')[0].Split('/'));
        return names.Length != values.Length
            ? null
            : names.Zip(values).Where(one => one.First == $"{{{name}}}").Select(one => one.Second).FirstOrDefault();
    }

    [GeneratedRegex(@"\{(?<name>[a-z_]+)\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
