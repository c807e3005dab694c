using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>What a book had at a past moment, if one was asked for.</summary>
/// <param name="Asked">The moment, as it was typed; empty if none was asked for.</param>
public sealed record PastModel(TypedTime Asked)
{
    /// <summary>What is wrong with it; null for nothing.</summary>
    public string? Error { get; init; }

    /// <summary>What the book had; null if nothing was asked for, or it is wrong.</summary>
    public Balance? Balance { get; init; }
}
