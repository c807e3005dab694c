using System.Globalization;

namespace Bursar;

/// <summary>A duration as typed: <c>21d</c>, <c>12h</c>, <c>30m</c>, <c>90s</c>.</summary>
internal static class Duration
{
    private const int MaxCount = 100_000_000;

    /// <summary>Parses a duration; null if the text is not one.</summary>
    public static TimeSpan? Of(string text)
    {
        var seconds = text switch { [.., 'd'] => 86_400, [.., 'h'] => 3_600, [.., 'm'] => 60, [.., 's'] => 1, _ => 0 };
        return seconds > 0
            && int.TryParse(text.AsSpan(..^1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count <= MaxCount
            ? TimeSpan.FromSeconds((long)count * seconds)
            : null;
    }
}
