using System.Text.Json;

namespace Bursar.Fuzz.Tests;

/// <summary>Where a value or a name lies in a JSON text.</summary>
internal readonly record struct JsonSpan(int Start, int End, JsonTokenType Kind)
{
    /// <summary>Where the value's member begins, with its name; the value's own beginning in an array.</summary>
    public int Member { get; init; } = Start;

    public static string operator |(string text, JsonSpan span) => text[span.Start..span.End];
}
