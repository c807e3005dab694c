namespace Bursar.WebConsole;

/// <summary>A page of a log.</summary>
/// <param name="Access">The book; null for what belongs to none.</param>
/// <param name="Lines">The events, newest first.</param>
public sealed record LogModel(BookAccess? Access, IReadOnlyList<LogLine> Lines)
{
    /// <summary>Whether this is the first page.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The sequence number before which the next page begins; null on the last page.</summary>
    public long? Older { get; init; }
}
