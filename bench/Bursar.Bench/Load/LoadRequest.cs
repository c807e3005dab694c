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

    /// <summary>The request as wrk's script. It is built once; where it has a serial, only that is put in each time.</summary>
    public string ToScript()
    {
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

    private static string Quote(string text)
        => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
