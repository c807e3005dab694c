using System.Text.Json;
using System.Text.Unicode;

namespace Bursar.MTurk;

/// <summary>What a request's body must be: AWS JSON 1.1.</summary>
internal static class MTurkBody
{
    /// <summary>The media type of every request and answer.</summary>
    public const string ContentType = "application/x-amz-json-1.1";

    /// <summary>Whether a header names <see cref="ContentType"/>, with or without parameters.</summary>
    public static bool IsOurType(string? header)
    {
        var type = header.AsSpan();
        var parameters = type.IndexOf(';');
        return (parameters < 0 ? type : type[..parameters]).Trim().Equals(ContentType, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a body is one JSON object in UTF-8, or empty, which AWS JSON treats as <c>{}</c>.</summary>
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
        // Not JSON, or an escape that is an unpaired surrogate.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
