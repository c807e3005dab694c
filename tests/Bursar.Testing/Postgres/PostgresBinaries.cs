using System.Globalization;
using System.Text.RegularExpressions;

namespace Bursar.Testing;

/// <summary>Finds PostgreSQL's programs on this machine.</summary>
public static partial class PostgresBinaries
{
    /// <summary>The oldest version that Bursar works with.</summary>
    public const int OldestVersion = 15;

    /// <summary>Where packages put them: a parent, and the pattern of the folders in it, one a version.</summary>
    private static readonly (string Parent, string Pattern)[] UsualPlaces =
    [
        ("/usr/lib/postgresql", "*"), // Debian, Ubuntu
        ("/opt/homebrew/opt", "postgresql@*"), // Homebrew, Apple silicon
        ("/usr/local/opt", "postgresql@*"), // Homebrew, Intel
        ("/usr", "pgsql-*"), // Red Hat and its kin
    ];

    /// <summary>
    /// The folder with <c>initdb</c>, <c>postgres</c> and <c>pg_ctl</c>: the one on PATH, else the newest in the usual places.
    /// </summary>
    /// <returns>null where there is none, or only older ones than <see cref="OldestVersion"/>.</returns>
    public static async Task<string?> FindAsync()
    {
        foreach (var folder in OnPath())
            if (await VersionAsync(folder) >= OldestVersion) return folder;

        var (newest, best) = (OldestVersion - 1, (string?)null);
        foreach (var folder in InUsualPlaces())
            if (await VersionAsync(folder) is var version && version > newest) (newest, best) = (version, folder);
        return best;
    }

    /// <summary>Links are followed: what is on PATH may be one program of a folder whose others are wanted too.</summary>
    private static IEnumerable<string> OnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => new FileInfo(Path.Combine(folder, "initdb")))
        .Where(file => file.Exists)
        .Select(file => (file.ResolveLinkTarget(returnFinalTarget: true) ?? file).FullName)
        .Select(path => Path.GetDirectoryName(path)!)
        .Where(IsWhole);

    private static IEnumerable<string> InUsualPlaces() => UsualPlaces
        .Where(place => Directory.Exists(place.Parent))
        .SelectMany(place => Directory.EnumerateDirectories(place.Parent, place.Pattern))
        .Select(folder => Path.Combine(folder, "bin"))
        .Where(IsWhole);

    private static bool IsWhole(string folder)
        => new[] { "initdb", "postgres", "pg_ctl" }.All(program => File.Exists(Path.Combine(folder, program)));

    /// <summary>The major version, such as 15 of "postgres (PostgreSQL) 15.13"; 0 where it does not say one.</summary>
    private static async Task<int> VersionAsync(string folder)
    {
        var run = await ProgramRun.StartAsync(Path.Combine(folder, "postgres"), ["--version"]);
        var said = Major().Match(run.Output);
        return said.Success ? int.Parse(said.Groups["major"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex(@"\(PostgreSQL\) (?<major>[0-9]{1,4})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Major();
}
