using System.Globalization;
using System.Text;

namespace Bursar.Fuzz.Tests;

/// <summary>An answer as it came over the wire.</summary>
internal sealed record Answer(int Status, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body)
{
    public string Type => this["Content-Type"] ?? "";

    /// <summary>A header's value; null if it was not sent once.</summary>
    public string? this[string name]
    {
        get
        {
            var values = Headers.Where(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
            return values.Count == 1 ? values[0].Value : null;
        }
    }

    /// <summary>Whether it has no end while the connection is open.</summary>
    public bool IsStream => Type.StartsWith("text/event-stream", StringComparison.Ordinal);

    public bool IsLast => this["Connection"] == "close";

    public override string ToString()
    {
        var headers = string.Join(", ", Headers.Select(header => $"{header.Name}: {header.Value}"));
        return $"{Status} {headers}\n{Encoding.UTF8.GetString(Body)}";
    }

    /// <summary>Reads one answer from the start of what has arrived.</summary>
    /// <param name="text">What has arrived, a byte a char.</param>
    /// <param name="withBody">False after HEAD.</param>
    /// <param name="isEnd">Whether nothing more comes.</param>
    /// <returns>The answer and its length; null while it is not whole.</returns>
    /// <exception cref="FormatException">It is no answer.</exception>
    public static (Answer Answer, int Length)? Read(string text, bool withBody, bool isEnd)
    {
        var start = 0;
        while (true)
        {
            var end = text.IndexOf("\r\n\r\n", start, StringComparison.Ordinal);
            if (end < 0) return isEnd && text.Length > 0 ? throw new FormatException($"a head without an end: {text}") : null;
            var head = ReadHead(text[start..end]);
            start = end + 4;
            if (head.Status is < 200 and not 101) continue;
            return ReadBody(head, text, start, withBody && head.Status is not (101 or 204 or 304), isEnd);
        }
    }

    private static Answer ReadHead(string head)
    {
        var lines = head.Split("\r\n");
        if (!lines[0].StartsWith("HTTP/1.1 ", StringComparison.Ordinal) || lines[0].Length < 12
            || !int.TryParse(lines[0].AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var status))
            throw new FormatException($"no status line: {lines[0]}");
        return new(status, [.. lines[1..].Select(HeaderOf)], []);
    }

    private static (string Name, string Value) HeaderOf(string line)
        => line.IndexOf(':') is > 0 and var colon ? (line[..colon], line[(colon + 1)..].Trim()) : throw new FormatException(line);

    private static (Answer Answer, int Length)? ReadBody(Answer head, string text, int start, bool withBody, bool isEnd)
    {
        if (!withBody || head.IsStream) return (head, start);
        if (head["Transfer-Encoding"] == "chunked") return ReadChunks(head, text, start, isEnd);
        if (head["Content-Length"] is not { } length)
            return isEnd ? (head with { Body = Encoding.Latin1.GetBytes(text[start..]) }, text.Length) : null;
        var stop = start + int.Parse(length, NumberStyles.None, CultureInfo.InvariantCulture);
        if (text.Length >= stop) return (head with { Body = Encoding.Latin1.GetBytes(text[start..stop]) }, stop);
        return isEnd ? throw new FormatException($"a body of {text.Length - start} bytes instead of {length}") : null;
    }

    private static (Answer Answer, int Length)? ReadChunks(Answer head, string text, int start, bool isEnd)
    {
        var body = new StringBuilder();
        while (text.IndexOf("\r\n", start, StringComparison.Ordinal) is >= 0 and var line)
        {
            var size = int.Parse(text.AsSpan(start, line - start), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            var next = line + 2 + size + 2;
            if (text.Length < next) break;
            if (size == 0) return (head with { Body = Encoding.Latin1.GetBytes(body.ToString()) }, next);
            body.Append(text, line + 2, size);
            start = next;
        }
        return isEnd ? throw new FormatException("chunks without an end") : null;
    }
}
