using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Bursar.Fuzz.Tests;

/// <summary>AWS JSON 1.1 with Signature Version 4. The target's operation is the request's header of that name.</summary>
internal sealed class MTurkWire : Dialect
{
    private const string Target = "X-Amz-Target";
    private const string Service = "MTurkRequesterServiceV20170117";
    private int _signatures;

    public override string ContentType => "application/x-amz-json-1.1";

    /// <summary>The header that names an operation.</summary>
    public static (string Name, string Value) Operation(string name) => (Target, $"{Service}.{name}");

    /// <summary>Signs. No two signatures are alike, as if a second had passed in between.</summary>
    public override IEnumerable<(string Name, string Value)> Admit(Request request, Cast cast)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Host"] = cast.Host,
            ["X-Amz-Date"] = cast.Now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture),
            ["X-Serial"] = $"{Interlocked.Increment(ref _signatures)}",
        };
        if (request.ContentType.Length > 0) headers["Content-Type"] = request.ContentType;
        foreach (var (name, value) in request.Headers.Where(header => header.Name == Target)) headers[name] = value;
        var (path, query) = request.Target.IndexOf('?') is >= 0 and var mark
            ? (request.Target[..mark], request.Target[(mark + 1)..])
            : (request.Target, "");
        var signer = new Signer(cast["key"], cast["secret"]);
        var proof = signer.Authorize(cast.Now, headers, Encoding.Latin1.GetBytes(request.Body), request.Method, path, query);
        headers.Remove(Target); // The request has it.
        return [.. headers.Select(header => (header.Key, header.Value)), ("Authorization", proof)];
    }

    public override string? Fault(Answer answer)
    {
        if (answer.Type == "text/xml") return SnsWire.FaultOfXml(answer); // A form is a call of SNS.
        if (answer.Type != ContentType) return $"the type is {answer.Type}";
        if (answer["x-amzn-RequestId"] is null) return "there is no id of the request";
        var type = answer["x-amzn-ErrorType"];
        if (answer.Status == 200 != type is null) return $"the type of the error is {type}";
        if (IsUnseen(answer)) return null;
        if (Json(answer) is not { ValueKind: JsonValueKind.Object } json) return "the body is no JSON object";
        if (type is null) return null;
        return json.TryGetProperty("__type", out var shape) && shape.GetString() == type ? null : $"__type is not {type}";
    }
}
