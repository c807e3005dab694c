namespace Bursar.Fuzz.Tests;

/// <summary>The bytes of a request, one a char, and what can be expected of them.</summary>
/// <param name="Request">What they were made from.</param>
/// <param name="Text">The bytes.</param>
internal sealed record Packet(Request Request, string Text)
{
    /// <summary>Whether they are one whole request, after which the connection can be used for another.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Whether the client says that nothing more comes, so that the server need not wait for the rest.</summary>
    public bool HangsUp { get; init; }

    /// <summary>How many bytes go into one write; 0 for all of them.</summary>
    public int Piece { get; init; }
}
