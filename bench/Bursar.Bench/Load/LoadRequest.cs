using System.Globalization;
using System.Text;

namespace Bursar.Bench;

/// <summary>A request that a load repeats.</summary>
/// <param name="Method">The method.</param>
/// <param name="Url">Where to.</param>
/// <param name="Headers">Its headers, Host and Content-Length aside.</param>
/// <param name="Body">Its body; null for none.</param>
internal sealed record LoadRequest(HttpMethod Method, Uri Url, IReadOnlyDictionary<string, string> Headers, string? Body = null)
{
    private const string Place = "@serial@";

    /// <summary>A header that is another one in every request: <see cref="SerialPrefix"/> and a number.</summary>
    public string? SerialHeader { get; init; }

    /// <summary>What stands before the number; another one for every load.</summary>
    public string SerialPrefix { get; init; } = "";

    /// <summary>
    /// Requests that are sent each once, one after the other, instead of this one again and again; null for none. All have as
    /// many bytes as the first one, and there must be enough of them for the round.
    /// </summary>
    public IEnumerable<LoadRequest>? Series { get; init; }

    /// <summary>The request as wrk's script. It is built once; where it has a serial, only that is put in each time.</summary>
    /// <param name="folder">Where a series is written to, to be read by the script.</param>
    public string ToScript(string folder)
    {
        if (Series is not null) return ToScript(Path.Combine(folder, "series.http"), Series);
        var script = new StringBuilder($"wrk.method = \"{Method}\"\n");
        foreach (var (name, value) in Headers) script.Append($"wrk.headers[{Quote(name)}] = {Quote(value)}\n");
        if (Body is not null) script.Append($"wrk.body = {Quote(Body)}\n");
        if (SerialHeader is null) return script.ToString();
        script.Append($$"""
            local before, after
            local serial = 0
            init = function(args)
              wrk.headers[{{Quote(SerialHeader)}}] = "{{Place}}"
              local text = wrk.format()
              local from, to = string.find(text, "{{Place}}", 1, true)
              before = string.sub(text, 1, from - 1) .. {{Quote(SerialPrefix)}}
              after = string.sub(text, to + 1)
            end
            request = function()
              serial = serial + 1
              return before .. serial .. after
            end

            """);
        return script.ToString();
    }

    /// <summary>One as it is sent.</summary>
    public string ToText()
    {
        var text = new StringBuilder($"{Method} {Url.PathAndQuery} HTTP/1.1\r\nHost: {Url.Authority}\r\n");
        foreach (var (name, value) in Headers) text.Append($"{name}: {value}\r\n");
        if (Body is not null) text.Append(CultureInfo.InvariantCulture, $"Content-Length: {Body.Length}\r\n");
        return $"{text}\r\n{Body}";
    }

    private static string ToScript(string file, IEnumerable<LoadRequest> series)
    {
        var length = 0;
        using (var texts = new StreamWriter(file))
        {
            foreach (var text in series.Select(request => request.ToText()))
            {
                if (length != 0 && text.Length != length)
                    throw new BenchException($"Requests of {length} and {text.Length} bytes in one series.");
                length = text.Length;
                texts.Write(text);
            }
        }
        return $$"""
            local file = io.open({{Quote(file)}}, "rb")
            local all = file:read("*a")
            file:close()
            local at = 0
            request = function()
              at = at + 1
              return string.sub(all, (at - 1) * {{length}} + 1, at * {{length}})
            end

            """;
    }

    private static string Quote(string text)
        => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
