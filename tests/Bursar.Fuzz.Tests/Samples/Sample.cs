using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Bursar.Fuzz.Tests;

/// <summary>A valid request, in which <c>$name</c> stands for what an earlier one was answered.</summary>
/// <param name="Dialect">Whose it is.</param>
/// <param name="Method">The method.</param>
/// <param name="Target">The path and the query.</param>
/// <param name="Body">The body; empty for none.</param>
/// <param name="Keeps">What of the answer gets a name: <c>hit=HIT.HITId</c>, or <c>hit^=…</c> in upper case.</param>
internal sealed record Sample(Dialect Dialect, string Method, string Target, string Body = "", string Keeps = "")
{
    /// <summary>MTurk's operation; null in the other dialects.</summary>
    public string? Operation { get; init; }

    /// <summary>The body's type; null for that of the dialect.</summary>
    public string? ContentType { get; init; }

    /// <summary>All, in an order in which each can be done after the ones before.</summary>
    public static IReadOnlyList<Sample> All { get; } =
        [.. OwnSamples.First, .. MTurkSamples.All, .. ProlificSamples.All, .. OwnSamples.Last];

    public Request Fill(Cast cast)
    {
        var request = new Request(Dialect, Method, cast.Fill(Target), Request.Bytes(cast.Fill(Body)));
        if (Operation is not null) request = request with { Headers = [MTurkWire.Operation(Operation)] };
        if (ContentType is { } type) return request with { ContentType = type };
        return Body.Length == 0 ? request with { ContentType = "" } : request;
    }

    /// <summary>Gives names to parts of the answer.</summary>
    public void Keep(Answer answer, Cast cast)
    {
        foreach (var kept in Keeps.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, path) = (kept[..kept.IndexOf('=')], kept[(kept.IndexOf('=') + 1)..]);
            var value = Dialect == Dialect.Sns
                ? XElement.Parse(Encoding.UTF8.GetString(answer.Body)).Descendants()
                    .Single(one => one.Name.LocalName == path).Value
                : path.Split('.').Aggregate(JsonElement.Parse(answer.Body), (json, part) => json.GetProperty(part)).ToString();
            cast[name.TrimEnd('^')] = name.EndsWith('^') ? value.ToUpperInvariant() : value;
        }
    }

    public override string ToString() => $"{Method} {Target} {Operation}";
}
