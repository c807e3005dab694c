using System.Text.Json;

namespace Bursar.Fuzz.Tests;

/// <summary>Bursar's own API, with the operator's token.</summary>
internal sealed class OwnWire : Dialect
{
    /// <summary>What is answered as a file.</summary>
    private static readonly string[] Files = ["application/octet-stream", "application/x-ndjson", "application/zip"];

    public override string ContentType => "application/json";

    public override IEnumerable<(string Name, string Value)> Admit(Request request, Cast cast)
    {
        List<(string, string)> headers = [("Host", cast.Host), ("Authorization", $"Bearer {TestServer.OperatorToken}")];
        if (request.ContentType.Length > 0) headers.Add(("Content-Type", request.ContentType));
        return headers;
    }

    public override string? Fault(Answer answer)
    {
        if (answer.Status == 204 || answer.IsStream) return null;
        var isError = answer.Status >= 400;
        if (!isError && Files.Contains(answer.Type)) return null;
        if (answer.Type != (isError ? "application/problem+json" : "application/json")) return $"the type is {answer.Type}";
        if (IsUnseen(answer)) return null;
        if (Json(answer) is not { ValueKind: JsonValueKind.Object } json) return "the body is no JSON object";
        if (!isError) return null;
        if (!json.TryGetProperty("status", out var status) || status.GetInt32() != answer.Status) return "the status is another";
        var isWhole = IsText(json, "title") && IsText(json, "detail") && IsText(json, "code");
        return isWhole ? null : "title, detail or code is missing";
    }
}
