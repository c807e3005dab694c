using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Bursar.Fuzz.Tests;

/// <summary>A valid request, in which <c>$name</c> stands for what an earlier one was answered.</summary>
/// <param name="Dialect">Whose it is.</param>
/// <param name="Method">The method.</param>
/// <param name="Target">The path and the query.</param>
/// <param name="Body">The body; empty for none.</param>
/// <param name="Keeps">
/// What of the answer gets a name: <c>hit=HIT.HITId</c>, or <c>hit^=…</c> in upper case; <c>first=books.0.id</c> and
/// <c>last=books.^1.id</c> of a list; <c>proof=#X-Proof</c> of a header.
/// </param>
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
            var value = Find(answer, path);
            cast[name.TrimEnd('^')] = name.EndsWith('^') ? value.ToUpperInvariant() : value;
        }
    }

    private string Find(Answer answer, string path)
    {
        if (path.StartsWith('#')) return answer[path[1..]]!;
        if (Dialect == Dialect.Sns)
            return XElement.Parse(Encoding.UTF8.GetString(answer.Body)).Descendants()
                .Single(one => one.Name.LocalName == path).Value;
        return path.Split('.').Aggregate(JsonElement.Parse(answer.Body), Part).ToString();
    }

    private static JsonElement Part(JsonElement json, string part)
    {
        if (json.ValueKind != JsonValueKind.Array) return json.GetProperty(part);
        return part.StartsWith('^') ? json[json.GetArrayLength() - Number(part[1..])] : json[Number(part)];
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    public override string ToString() => $"{Method} {Target} {Operation}";
}
