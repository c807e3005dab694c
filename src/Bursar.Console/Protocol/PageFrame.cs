using System.Security.Cryptography;
using Bursar.Http;

namespace Bursar.WebConsole;

/// <summary>What every page shows around its own content.</summary>
/// <param name="Title">The title of the page.</param>
/// <param name="Path">The page's path, which the navigation marks.</param>
public sealed record PageFrame(string Title, string Path)
{
    /// <summary>Who is signed in; null if nobody is.</summary>
    public SignedIn? Who { get; init; }

    /// <summary>The book that the page is about; null for none.</summary>
    public BookAccess? Access { get; init; }

    /// <summary>The time, in real time.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>What was just done, as the query says it; empty for nothing.</summary>
    public string Done { get; init; } = "";

    /// <summary>Whether the page can be asked for again, and then shows what has changed.</summary>
    public bool IsLive { get; init; }

    /// <summary>The person's books that run low, as far as every page names them.</summary>
    public IReadOnlyList<LowBook> Low { get; init; } = [];

    /// <summary>The reader's time zone.</summary>
    public ReaderZone Zone { get; init; } = ReaderZone.Unknown;

    /// <summary>A time as clocks show it to the reader.</summary>
    public DateTimeOffset Local(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Zone.Zone);

    /// <summary>What is under the pointer beside a time: UTC to the second, and how long ago or how soon.</summary>
    public string HintOf(DateTimeOffset time)
        => Now == default ? Figures.Hint(time) : $"{Figures.Hint(time)}, {Figures.Relative(time - Now)}";

    /// <summary>A new request key for a form.</summary>
    public static string NewKey() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
