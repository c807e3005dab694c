using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Http;

/// <summary>Names of enum values on the wire: <c>TopUp</c> is <c>top_up</c>.</summary>
public static class SnakeCase
{
    /// <summary>The name of a value on the wire; computed once for each value.</summary>
    public static string Of<TEnum>(TEnum value) where TEnum : struct, Enum => Names<TEnum>.Known[value];

    /// <summary>The name on the wire of a value with this name.</summary>
    public static string Of(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    /// <summary>The name of an account: its kind and, after a colon, whose it is.</summary>
    public static string Of(Account account) => account.Id.IsEmpty ? Of(account.Kind) : $"{Of(account.Kind)}:{account.Id}";

    private static class Names<TEnum> where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> Known = Enum.GetValues<TEnum>()
            .ToDictionary(value => value, value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));
    }
}
