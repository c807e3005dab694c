using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Bursar.Http;

/// <summary>The form of a body: that of a type in JSON, or a schema, or only a media type.</summary>
public sealed record BodyShape
{
    /// <summary>The name of its schema, unique in the API; null for none.</summary>
    public string? Name { get; private init; }

    /// <summary>The type that is read or written; null where it is read or written member by member.</summary>
    public JsonTypeInfo? Type { get; private init; }

    /// <summary>Its schema where there is no type.</summary>
    public JsonObject? Schema { get; private init; }

    /// <summary>Its media type; null for that of the API.</summary>
    public string? MediaType { get; private init; }

    /// <summary>What is read into a type, or written from it.</summary>
    public static BodyShape Of(JsonTypeInfo type) => new() { Name = NameOf(type.Type), Type = type };

    /// <summary>What is read or written member by member.</summary>
    public static BodyShape Of(string name, JsonObject schema) => new() { Name = name, Schema = schema };

    /// <summary>What is not JSON.</summary>
    public static BodyShape File(string mediaType) => new() { MediaType = mediaType };

    /// <summary>A list of one type is named after it: <c>ListAnswerOfStudyShort</c>.</summary>
    private static string NameOf(Type type) => type switch
    {
        { IsArray: true } => $"{NameOf(type.GetElementType()!)}List",
        { IsGenericType: true } =>
            $"{type.Name.Split('`')[0]}Of{string.Concat(type.GetGenericArguments().Select(NameOf))}",
        _ => type.Name,
    };
}
