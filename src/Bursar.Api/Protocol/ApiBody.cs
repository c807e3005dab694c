using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Bursar.Http;
using Microsoft.AspNetCore.Http;

namespace Bursar.Api;

/// <summary>Reads a JSON body. An empty body counts as an empty object.</summary>
internal static class ApiBody
{
    private static readonly ApiError WrongType = ApiError.Of(
        ApiErrorCode.UnsupportedMediaType, "The body must be application/json.");
    private static readonly ApiError NoObject = ApiError.Of(ApiErrorCode.MalformedJson, "The body is not a JSON object.");
    private static readonly ApiError NotCsv = ApiError.Of(ApiErrorCode.UnsupportedMediaType, "The body must be text/csv.");
    private static readonly ApiError NotUtf8 = ApiError.Of(ApiErrorCode.InvalidValue, "The body is not UTF-8.");
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly ReadOnlySequence<byte> EmptyObject = new("{}"u8.ToArray());

    /// <summary>Reads the whole body, then parses it strictly: unknown and duplicate members are refused.</summary>
    public static async ValueTask<Parsed<T>> ReadAsync<T>(HttpRequest request, BodyBudget budget, JsonTypeInfo<T> type)
        where T : class
    {
        using var body = await RequestBody.ReadAsync(request, budget);
        if (body.Fault is { } fault) return ApiFaults.Of(fault, request);
        if (body.Bytes.IsEmpty) return Parse(EmptyObject, type);
        return IsJson(request.ContentType) ? Parse(body.Bytes, type) : WrongType;
    }

    /// <summary>Reads the whole body as text in CSV.</summary>
    public static async ValueTask<Parsed<string>> ReadCsvAsync(HttpRequest request, BodyBudget budget)
    {
        using var body = await RequestBody.ReadAsync(request, budget);
        if (body.Fault is { } fault) return ApiFaults.Of(fault, request);
        if (!Is("text/csv", request.ContentType)) return NotCsv;
        try
        {
            return Utf8.GetString(body.Bytes);
        }
        catch (DecoderFallbackException)
        {
            return NotUtf8;
        }
    }

    private static bool IsJson(string? contentType) => Is("application/json", contentType);

    private static bool Is(string type, string? contentType)
        => contentType is not null && contentType.StartsWith(type, StringComparison.OrdinalIgnoreCase)
            && (contentType.Length == type.Length || contentType[type.Length] is ';' or ' ');

    private static Parsed<T> Parse<T>(ReadOnlySequence<byte> utf8, JsonTypeInfo<T> type) where T : class
    {
        try
        {
            var reader = new Utf8JsonReader(utf8);
            if (reader.Read() && reader.TokenType != JsonTokenType.StartObject) return NoObject;
            var value = JsonSerializer.Deserialize(ref reader, type);
            reader.Read();
            return value is not null ? value : NoObject;
        }
        catch (InvalidMemberException wrong)
        {
            return ApiError.Of(wrong.Code, $"{NameOf(wrong.Path)}: {wrong.Message}");
        }
        catch (JsonException wrong) when (wrong.InnerException is JsonException or null && NameOf(wrong.Path).Length == 0)
        {
            return NoObject with { Detail = $"The body is not a JSON object: {Reason(wrong)}" };
        }
        catch (JsonException wrong) when (wrong.InnerException is JsonException)
        {
            return NoObject with { Detail = $"The body is not JSON: {Reason(wrong)}" };
        }
        catch (JsonException wrong)
        {
            var name = NameOf(wrong.Path);
            return Knows(type, name)
                ? ApiError.Of(ApiErrorCode.InvalidValue, $"{name}: has the wrong type, or occurs twice.")
                : ApiError.Of(ApiErrorCode.UnknownMember, $"This request has no member {name}.");
        }
    }

    /// <summary><c>$.owner.name</c> is <c>owner.name</c>.</summary>
    private static string NameOf(string? path) => (path ?? "").TrimStart('$').TrimStart('.');

    /// <summary>The parser's sentence, without the path and position that it appends.</summary>
    private static string Reason(JsonException wrong)
    {
        var sentence = (wrong.InnerException ?? wrong).Message.Split([" LineNumber:", " Path:"], StringSplitOptions.None)[0];
        return wrong.BytePositionInLine is { } at ? $"{sentence} (line {wrong.LineNumber + 1}, byte {at + 1})" : sentence;
    }

    private static bool Knows(JsonTypeInfo type, string name)
    {
        var point = name.IndexOf('.');
        var first = (point < 0 ? name : name[..point]).Split('[')[0];
        var member = type.Properties.FirstOrDefault(property => string.Equals(property.Name, first, StringComparison.Ordinal));
        if (member is null || point < 0) return member is not null;
        var inner = type.Options.GetTypeInfo(member.PropertyType);
        return Knows(inner.ElementType is { } element ? type.Options.GetTypeInfo(element) : inner, name[(point + 1)..]);
    }
}


/// <summary>A body without content: empty, or an empty object. A member in it would be a client's mistake.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record NoMembers;
