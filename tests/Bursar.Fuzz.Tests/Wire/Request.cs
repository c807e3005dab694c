using System.Collections.Immutable;
using System.Text;

namespace Bursar.Fuzz.Tests;

/// <summary>A request. A char of its texts is a byte on the wire.</summary>
internal sealed record Request(Dialect Dialect, string Method, string Target, string Body)
{
    /// <summary>Headers beside those that the dialect adds.</summary>
    public ImmutableList<(string Name, string Value)> Headers { get; init; } = [];

    public string ContentType { get; init; } = Dialect.ContentType;

    public Reach Reach { get; init; } = Reach.Dialect;

    /// <summary>A text as the bytes of its UTF-8, one char each.</summary>
    public static string Bytes(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>The same request, of which less can be expected.</summary>
    public Request At(Reach reach) => this with { Reach = reach > Reach ? reach : Reach };
}
