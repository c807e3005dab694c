using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>Query parameters that are Booleans.</summary>
internal static class QueryFlag
{
    /// <summary>What is said of a parameter that is no Boolean.</summary>
    public const string Message = "Must be 1 or 0, true or false.";

    /// <summary>A parameter: 1 or 0, true or false, t or f, yes or no, in any case.</summary>
    /// <param name="query">The parameters.</param>
    /// <param name="name">Its name.</param>
    /// <param name="otherwise">What a missing one counts as.</param>
    /// <returns>Its value; null if it is something else.</returns>
    public static bool? Read(IQueryCollection query, string name, bool? otherwise)
        => !query.TryGetValue(name, out var values) ? otherwise : values.ToString().ToUpperInvariant() switch
        {
            "1" or "TRUE" or "T" or "YES" => true,
            "0" or "FALSE" or "F" or "NO" => false,
            _ => null,
        };

    /// <summary>The error for a parameter that is neither.</summary>
    public static ProlificError Wrong(string name) => ProlificError.Invalid(name, Message);
}
