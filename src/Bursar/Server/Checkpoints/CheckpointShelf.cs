using System.Globalization;

namespace Bursar;

/// <summary>The checkpoints in a directory, each in a file whose name tells its time; the oldest are removed.</summary>
/// <param name="directory">The directory.</param>
/// <param name="keep">How many stay.</param>
internal sealed class CheckpointShelf(string directory, int keep)
{
    private const string Prefix = "bursar-";
    private const string Suffix = ".checkpoint";
    private const string TimeFormat = "yyyy-MM-dd'T'HHmmss'Z'";

    /// <summary>The newest file and its time; null if there is none.</summary>
    /// <exception cref="IOException">The directory cannot be read.</exception>
    public (string Path, DateTimeOffset At)? Newest => All() is [.., var path] ? (path, TimeOf(path)!.Value) : null;

    /// <summary>Makes the directory if it is missing, and returns the path of a file of this time.</summary>
    /// <exception cref="IOException">The directory cannot be made.</exception>
    public string PathOf(DateTimeOffset time)
    {
        Directory.CreateDirectory(directory);
        return Path.Combine(directory, $"{Prefix}{time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture)}{Suffix}");
    }

    /// <summary>Removes the oldest files. Others in the directory stay.</summary>
    /// <exception cref="IOException">A file cannot be removed.</exception>
    public void Prune()
    {
        foreach (var path in All().SkipLast(keep)) File.Delete(path);
    }

    /// <summary>The files, the oldest first: their names sort by time.</summary>
    private List<string> All()
    {
        if (!Directory.Exists(directory)) return [];
        var files = Directory.EnumerateFiles(directory, $"{Prefix}*{Suffix}").Where(path => TimeOf(path) is not null);
        return [.. files.Order(StringComparer.Ordinal)];
    }

    private static DateTimeOffset? TimeOf(string path)
    {
        var name = Path.GetFileName(path)[Prefix.Length..^Suffix.Length];
        const DateTimeStyles utc = DateTimeStyles.AssumeUniversal;
        return DateTimeOffset.TryParseExact(name, TimeFormat, CultureInfo.InvariantCulture, utc, out var time) ? time : null;
    }
}
