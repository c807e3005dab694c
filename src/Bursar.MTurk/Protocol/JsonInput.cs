using System.Text.Json;
using System.Text.Unicode;

namespace Bursar.MTurk;

/// <summary>The form that every operation's input has.</summary>
internal static class JsonInput
{
    /// <summary>Whether a body is one JSON object in UTF-8, or empty, which AWS JSON takes for <c>{}</c>.</summary>
    public static bool IsObject(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty || body.SequenceEqual("{}"u8)) return true;
        if (!Utf8.IsValid(body)) return false;
        var reader = new Utf8JsonReader(body);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            while (reader.Read())
                if (reader.ValueIsEscaped) _ = reader.GetString();
            return true;
        }
        // Not JSON, or an escape that is half of a surrogate pair.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
