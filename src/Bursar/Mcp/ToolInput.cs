using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar;

/// <summary>Something that a tool takes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type: <c>string</c>, <c>integer</c> or <c>boolean</c>.</param>
/// <param name="About">What it is, for the model that fills it in.</param>
internal sealed record ToolInput(string Name, string Type, string About)
{
    /// <summary>The longest text of any input, in characters.</summary>
    private const int MaxText = 1_000;

    /// <summary>Whether it must be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The only texts that it may be; empty for any.</summary>
    public IReadOnlyList<string> OneOf { get; init; } = [];

    /// <summary>The least number that it may be.</summary>
    public int Least { get; init; }

    /// <summary>The greatest number that it may be.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>A text.</summary>
    public static ToolInput Text(string name, string about) => new(name, "string", about);

    /// <summary>A text that must be given.</summary>
    public static ToolInput Needed(string name, string about) => new(name, "string", about) { IsRequired = true };

    /// <summary>A whole number.</summary>
    public static ToolInput Whole(string name, int least, int most, string about)
        => new(name, "integer", about) { Least = least, Most = most };

    /// <summary>Its JSON schema.</summary>
    public JsonObject Schema()
    {
        var schema = new JsonObject { ["type"] = Type, ["description"] = About };
        if (OneOf.Count > 0) schema["enum"] = new JsonArray([.. OneOf.Select(one => JsonValue.Create(one))]);
        if (Type == "integer") (schema["minimum"], schema["maximum"]) = (Least, Most);
        if (Type == "string" && OneOf.Count == 0) (schema["minLength"], schema["maxLength"]) = (1, MaxText);
        return schema;
    }

    /// <summary>What is wrong with a value, as a sentence; null if nothing is.</summary>
    public string? FaultOf(JsonElement value) => Type switch
    {
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : $"{Name} must be true or false.",
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            && number >= Least && number <= Most
                ? null
                : string.Create(CultureInfo.InvariantCulture, $"{Name} must be a whole number from {Least} to {Most}."),
        _ when value.ValueKind != JsonValueKind.String => $"{Name} must be a text.",
        _ when OneOf.Count > 0 => OneOf.Contains(value.GetString()!, StringComparer.Ordinal)
            ? null
            : $"{Name} must be {string.Join(" or ", OneOf)}.",
        _ => value.GetString()!.Length is > 0 and <= MaxText ? null : $"{Name} must have 1 to {MaxText} characters.",
    };
}
