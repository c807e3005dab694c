using Bursar.Http;

namespace Bursar.WebConsole;

/// <summary>A page of the calls of programs to a sandbox.</summary>
/// <param name="AreInspected">Whether they are kept at all.</param>
/// <param name="Calls">The calls, newest first.</param>
public sealed record CallsModel(bool AreInspected, IReadOnlyList<NotedCall> Calls)
{
    /// <summary>The call that is shown in full; null for none.</summary>
    public NotedCall? One { get; init; }

    /// <summary>Whether it is the page with the newest.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The number before which the next page begins; null on the last page.</summary>
    public long? Older { get; init; }
}
