using System.Text.Json;

namespace Bursar.Api;

/// <summary>Names of enum values on the wire: <c>TopUp</c> is <c>top_up</c>.</summary>
internal static class SnakeCase
{
    /// <summary>The name of a value on the wire; computed once for each value.</summary>
    public static string Of<TEnum>(TEnum value) where TEnum : struct, Enum => Names<TEnum>.Known[value];

    /// <summary>The name on the wire of a value with this name.</summary>
    public static string Of(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private static class Names<TEnum> where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> Known = Enum.GetValues<TEnum>()
            .ToDictionary(value => value, value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));
    }
}
