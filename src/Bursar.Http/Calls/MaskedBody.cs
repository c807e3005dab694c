using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bursar.Http;

/// <summary>Bodies as they are kept: without secrets, and without what cannot be searched for them.</summary>
internal static class MaskedBody
{
    /// <summary>What ends a body that is kept in part.</summary>
    public const string More = " …";

    private static readonly JsonWriterOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>The text of a body.</summary>
    /// <param name="bytes">Its bytes, or the first of them.</param>
    /// <param name="total">The number of its bytes.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="mask">What takes the secrets out.</param>
    public static string Of(ReadOnlyMemory<byte> bytes, long total, string? contentType, SecretMask mask)
    {
        if (total == 0) return "";
        var isCut = total > bytes.Length;
        var type = (contentType ?? "").Split(';')[0].Trim().ToLowerInvariant();
        if (type.Contains("json", StringComparison.Ordinal)) return mask.Of(OfJson(bytes.Span, isCut));
        var isText = type is "text/plain" or "text/xml" or "application/xml";
        if (type is not "application/x-www-form-urlencoded" && !isText) return $"[{total} bytes of {Name(type)}]";
        var text = Encoding.UTF8.GetString(bytes.Span);
        return (isText ? mask.Of(text) : mask.OfPairs(text)) + (isCut ? More : "");
    }

    /// <summary>What was read up to where it stops being JSON; a value that is not complete is left out.</summary>
    private static string OfJson(ReadOnlySpan<byte> utf8, bool isCut)
    {
        var output = new ArrayBufferWriter<byte>(utf8.Length + 256);
        using var writer = new Utf8JsonWriter(output, Plain);
        var end = "";
        try
        {
            var reader = new Utf8JsonReader(utf8, isFinalBlock: !isCut, default);
            while (reader.Read()) if (!TryCopy(ref reader, writer)) break;
            if (isCut) end = More;
        }
        catch (JsonException)
        {
            end = $"{More} (not JSON from here)";
        }
        catch (InvalidOperationException)
        {
            end = $"{More} (not Unicode from here)";
        }
        writer.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan) + end;
    }

    /// <summary>Copies a token; a member whose name is a secret's without its value.</summary>
    /// <returns>False if the value is not complete.</returns>
    private static bool TryCopy(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                var name = reader.GetString()!;
                writer.WritePropertyName(name);
                if (!SecretMask.IsSecretName(name)) break;
                writer.WriteStringValue(SecretMask.Mask);
                return reader.TrySkip();
            case JsonTokenType.String:
                writer.WriteStringValue(reader.GetString());
                break;
            default:
                writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
        }
        return true;
    }

    private static string Name(string type) => type.Length == 0 ? "an unknown type" : type;
}
