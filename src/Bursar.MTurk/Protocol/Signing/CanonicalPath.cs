using System.Text;

namespace Bursar.MTurk;

/// <summary>
/// The path as Signature V4 signs it: the path of the request line, percent-encoded once more, so that a client's <c>%20</c> is
/// signed as <c>%2520</c>.
/// </summary>
internal static class CanonicalPath
{
    /// <summary>
    /// Writes the path; if <paramref name="normalize"/> is set, with dot segments resolved and double slashes merged (RFC 3986).
    /// </summary>
    public static void Write(ref ByteBuffer output, ReadOnlySpan<char> path, bool normalize)
    {
        if (path is "/")
        {
            output.Add((byte)'/');
            return;
        }
        foreach (var value in Encoding.UTF8.GetBytes(normalize ? Normalize(path) : path.ToString()))
        {
            if (value == '/') output.Add(value);
            else output.AddEncoded(value);
        }
    }

    private static string Normalize(ReadOnlySpan<char> path)
    {
        var segments = new List<string>();
        var endsInSegment = false;
        foreach (var range in path.Split('/'))
        {
            var segment = path[range];
            endsInSegment = segment is not ("" or "." or "..");
            if (endsInSegment) segments.Add(segment.ToString());
            else if (segment is ".." && segments.Count > 0) segments.RemoveAt(segments.Count - 1);
        }
        var end = endsInSegment || segments.Count == 0 ? "" : "/";
        return $"/{string.Join('/', segments)}{end}";
    }
}
