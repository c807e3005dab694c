using System.CommandLine;

namespace Bursar;

/// <summary>The options that name a seed.</summary>
internal static class SeedOptions
{
    /// <summary>The file.</summary>
    public static readonly Option<string> File = new("--seed")
    {
        Description =
            "A file in YAML or JSON that says what a sandbox without books begins with: people, books, studies and work. A reset "
                + "goes back to it.",
        HelpName = "FILE",
    };

    /// <summary>The number from which ids and secrets follow.</summary>
    public static readonly Option<int> Random = new("--seed-random")
    {
        Description = "A number from which the ids and secrets of a seed follow: the same file and number, the same ids.",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
    };

    /// <summary>The seed of a command line; null for none.</summary>
    /// <exception cref="CommandFailure">The file cannot be read, or is wrong.</exception>
    public static SeedFile? Of(ParseResult line)
        => line.GetValue(File) is { } path ? SeedFile.Load(path, line.GetValue(Random)) : null;

    /// <summary>What was planted, as a table.</summary>
    public static string Table(SeedFile seed)
    {
        var columns = new Columns("WHAT", "NAME", "ID OR SECRET");
        foreach (var (kind, name, id) in seed.Names.All) columns.Add(kind, name, id);
        return columns.ToString();
    }
}
