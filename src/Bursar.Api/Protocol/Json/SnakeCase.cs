using System.Text.Json;

namespace Bursar.Api;

/// <summary>The names of an enum as they stand on the wire: <c>TopUp</c> is <c>top_up</c>.</summary>
internal static class SnakeCase
{
    /// <summary>The name on the wire; made once for each value.</summary>
    public static string Of<TEnum>(TEnum value) where TEnum : struct, Enum => Names<TEnum>.Known[value];

    /// <summary>The name of an enum's value on the wire.</summary>
    public static string Of(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private static class Names<TEnum> where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> Known = Enum.GetValues<TEnum>()
            .ToDictionary(value => value, value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));
    }
}
