using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Bursar.MTurk;

/// <summary>The parameters of a call in AWS's Query protocol: a form of names and values.</summary>
/// <param name="body">The body, UTF-8.</param>
internal sealed class SnsForm(ReadOnlySpan<byte> body)
{
    private const string ContentType = "application/x-www-form-urlencoded";

    private readonly Dictionary<string, StringValues> _values = QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body));

    /// <summary>The error of the first required parameter that is missing; null if none is.</summary>
    public SnsError? Error { get; private set; }

    /// <summary>Whether a header names the protocol's media type, with or without parameters.</summary>
    public static bool IsOurType(string? header)
        => header?.StartsWith(ContentType, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>A parameter; null if it is absent.</summary>
    public string? Text(string name) => _values.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>A required parameter.</summary>
    public string Required(string name)
    {
        if (Text(name) is { Length: > 0 } text) return text;
        Error ??= SnsError.Missing(name);
        return "";
    }
}
