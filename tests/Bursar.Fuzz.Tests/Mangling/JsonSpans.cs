using System.Text;
using System.Text.Json;

namespace Bursar.Fuzz.Tests;

/// <summary>Finds the values and names of a JSON text, so that they can be changed in place.</summary>
internal static class JsonSpans
{
    /// <summary>All that come before the first mistake, or the whole text's.</summary>
    public static List<JsonSpan> Of(string text)
    {
        List<JsonSpan> spans = [];
        Stack<(int Start, int Member)> open = new();
        var reader = new Utf8JsonReader(Encoding.Latin1.GetBytes(text), new JsonReaderOptions { MaxDepth = 100 });
        var member = -1;
        try
        {
            while (reader.Read())
            {
                var (start, end) = ((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
                var kind = reader.TokenType;
                if (kind is JsonTokenType.PropertyName)
                {
                    member = start;
                    spans.Add(new(start, start + reader.ValueSpan.Length + 2, kind));
                    continue;
                }
                var from = member < 0 ? start : member;
                member = -1;
                if (kind is JsonTokenType.StartObject or JsonTokenType.StartArray) open.Push((start, from));
                else if (kind is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    var (began, of) = open.Pop();
                    var whole = kind is JsonTokenType.EndObject ? JsonTokenType.StartObject : JsonTokenType.StartArray;
                    spans.Add(new(began, end, whole) { Member = of });
                }
                else spans.Add(new(start, end, kind) { Member = from });
            }
        }
        catch (JsonException)
        {
            // What was found until there can be changed again.
        }
        return spans;
    }
}
