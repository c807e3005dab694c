using System.Text.Json;

namespace Bursar.Fuzz.Tests;

/// <summary>Prolific's API v1, with a token.</summary>
internal sealed class ProlificWire : Dialect
{
    private static readonly string[] Fields =
        ["status", "error_code", "title", "detail", "additional_information", "traceback", "interactive"];

    public override string ContentType => "application/json";

    public override IEnumerable<(string Name, string Value)> Admit(Request request, Cast cast)
    {
        List<(string, string)> headers = [("Host", cast.Host), ("Authorization", $"Token {cast["token"]}")];
        if (request.ContentType.Length > 0) headers.Add(("Content-Type", request.ContentType));
        return headers;
    }

    public override string? Fault(Answer answer)
    {
        if (answer.Status == 204) return null;
        if (answer.Status < 400 && answer.Type.StartsWith("text/csv", StringComparison.Ordinal)) return null;
        if (answer.Type != "application/json") return $"the type is {answer.Type}";
        if (IsUnseen(answer)) return null;
        // What a client stored in fields of any form is given back as it was, even a name that stands there twice.
        if (answer.Status < 400) return IsJson(answer.Body) ? null : "the body is no JSON";
        if (Json(answer) is not { ValueKind: JsonValueKind.Object } json) return "the body is no JSON object";
        if (answer.Status == 422 && IsOfALayout(json)) return null;
        if (!json.TryGetProperty("error", out var error) || error.ValueKind != JsonValueKind.Object) return "there is no error";
        if (!error.EnumerateObject().Select(field => field.Name).SequenceEqual(Fields)) return "the error has other fields";
        return error.GetProperty("status").GetInt32() == answer.Status ? null : "the error has another status";
    }

    /// <summary>What is wrong with a batch's layout has a form of its own, as Prolific documents it.</summary>
    private static bool IsOfALayout(JsonElement json)
        => json.EnumerateObject().Select(field => field.Name).SequenceEqual(["type", "message", "issues"])
            && json.GetProperty("type").ValueEquals("INVALID_BATCH_ITEMS");

    private static bool IsJson(byte[] body)
    {
        try
        {
            JsonElement.Parse(body);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
