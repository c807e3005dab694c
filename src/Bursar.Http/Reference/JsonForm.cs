using System.Text.Json.Nodes;

namespace Bursar.Http;

/// <summary>The JSON schemas that descriptions are made of; each call makes a new one.</summary>
public static class JsonForm
{
    /// <summary>A string.</summary>
    /// <param name="max">The most characters; 0 for any number.</param>
    /// <param name="min">The fewest characters.</param>
    public static JsonObject Text(int max = 0, int min = 0)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (min > 0) schema["minLength"] = min;
        if (max is > 0 and < int.MaxValue) schema["maxLength"] = max;
        return schema;
    }

    /// <summary>A string of a form.</summary>
    public static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    /// <summary>A string in a format of OpenAPI's, such as <c>date-time</c>.</summary>
    public static JsonObject Format(string format) => new() { ["type"] = "string", ["format"] = format };

    /// <summary>One of some strings.</summary>
    public static JsonObject OneOf(params IEnumerable<string> values)
        => new() { ["type"] = "string", ["enum"] = new JsonArray([.. values.Select(one => JsonValue.Create(one))]) };

    /// <summary>A whole number.</summary>
    public static JsonObject Whole(long? min = null, long? max = null) => Bound(new() { ["type"] = "integer" }, min, max);

    /// <summary>A number.</summary>
    public static JsonObject Number(long? min = null, long? max = null) => Bound(new() { ["type"] = "number" }, min, max);

    /// <summary>True or false.</summary>
    public static JsonObject Flag() => new() { ["type"] = "boolean" };

    /// <summary>A list.</summary>
    /// <param name="items">The schema of its items.</param>
    /// <param name="most">The most items; 0 for any number.</param>
    public static JsonObject List(JsonObject items, int most = 0)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = items };
        if (most > 0) schema["maxItems"] = most;
        return schema;
    }

    /// <summary>An object with these members.</summary>
    /// <param name="members">The members' schemas by their names.</param>
    /// <param name="required">The members that are always there.</param>
    public static JsonObject Members(IEnumerable<KeyValuePair<string, JsonObject>> members, params IEnumerable<string> required)
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in members) properties[name] = schema;
        var whole = new JsonObject { ["type"] = "object", ["properties"] = properties };
        var names = new JsonArray([.. required.Select(one => JsonValue.Create(one))]);
        if (names.Count > 0) whole["required"] = names;
        return whole;
    }

    /// <summary>The same schema, or null.</summary>
    public static JsonObject OrNull(this JsonObject schema)
    {
        if (schema["type"] is JsonValue type) schema["type"] = new JsonArray(type.DeepClone(), "null");
        return schema;
    }

    /// <summary>The same schema with a sentence about it.</summary>
    public static JsonObject Saying(this JsonObject schema, string text)
    {
        schema["description"] = text;
        return schema;
    }

    private static JsonObject Bound(JsonObject schema, long? min, long? max)
    {
        if (min is { } least) schema["minimum"] = least;
        if (max is { } most) schema["maximum"] = most;
        return schema;
    }
}
