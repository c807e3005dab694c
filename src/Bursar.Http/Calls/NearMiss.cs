using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bursar.Http;

/// <summary>What a wrong path or name was probably meant to be.</summary>
public static class NearMiss
{
    private const int MaxLength = 200;
    private const int MostNamed = 3;

    /// <summary>The names that differ from one in little, nearest first; empty if none does.</summary>
    public static IReadOnlyList<string> Of(string wrong, IEnumerable<string> names)
    {
        if (wrong.Length is 0 or > MaxLength) return [];
        return Nearest(names.Select(name => (name, Distance(wrong, name))), wrong.Length / 3 + 1);
    }

    /// <summary>The paths of operations that differ in little from that of a request; empty if none does.</summary>
    internal static IReadOnlyList<string> OfPath(HttpRequest request, EndpointDataSource endpoints)
    {
        var path = request.Path.Value ?? "";
        if (path.Length is 0 or > MaxLength) return [];
        var asked = Segments(path);
        return Nearest(
            endpoints.Endpoints.OfType<RouteEndpoint>()
                .Where(one => one.Metadata.GetMetadata<OperationNames>() is not null)
                .Select(one => one.RoutePattern.RawText ?? "")
                .Where(pattern => pattern.Length > 1 && !pattern.Contains("{**", StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal)
                .Select(pattern => (pattern, Distance(asked, Segments(pattern)))),
            path.Length / 4 + 1);
    }

    private static IReadOnlyList<string> Nearest(IEnumerable<(string Name, int Distance)> all, int most)
    {
        var near = all.Where(one => one.Distance <= most)
            .OrderBy(one => one.Distance).ThenBy(one => one.Name, StringComparer.Ordinal).ToList();
        return [.. near.TakeWhile(one => one.Distance == near[0].Distance).Take(MostNamed).Select(one => one.Name)];
    }

    private static string[] Segments(string path) => path.Trim('/').Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Segment by segment; a parameter is whatever stands there, and a segment too many counts by its length.</summary>
    private static int Distance(string[] asked, string[] pattern)
    {
        var before = new int[pattern.Length + 1];
        for (var i = 0; i < pattern.Length; i++) before[i + 1] = before[i] + pattern[i].Length;
        foreach (var segment in asked)
        {
            var row = new int[pattern.Length + 1];
            row[0] = before[0] + segment.Length;
            for (var i = 0; i < pattern.Length; i++)
            {
                var same = pattern[i].StartsWith('{') ? 1 : Distance(segment, pattern[i]);
                row[i + 1] = Math.Min(before[i] + same, Math.Min(row[i] + pattern[i].Length, before[i + 1] + segment.Length));
            }
            before = row;
        }
        return before[^1];
    }

    /// <summary>The number of letters to insert, delete or replace, whatever their case.</summary>
    private static int Distance(string one, string other)
    {
        var before = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 0; i < one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i + 1;
            for (var j = 0; j < other.Length; j++)
            {
                var same = char.ToLowerInvariant(one[i]) == char.ToLowerInvariant(other[j]) ? 0 : 1;
                row[j + 1] = Math.Min(before[j] + same, Math.Min(row[j], before[j + 1]) + 1);
            }
            before = row;
        }
        return before[^1];
    }
}
