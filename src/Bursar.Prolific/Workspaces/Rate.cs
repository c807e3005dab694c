namespace Bursar.Prolific;

/// <summary>A rate on the wire.</summary>
internal static class Rate
{
    /// <summary>The same number without zeros at its end: 1 rather than 1.0, for clients that read integers strictly.</summary>
    public static decimal? Shortest(decimal? rate) => rate / 1.0000000000000000000000000000m;
}
