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

    /// <summary>The zone in which the person asked for times; null for the browser's, or UTC where it runs no script.</summary>
    public TimeZoneInfo? Zone { get; init; }

    /// <summary>A new request key for a form.</summary>
    public static string NewKey() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
