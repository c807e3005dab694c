using System.Text.Json;

namespace Bursar.Fuzz.Tests;

/// <summary>What a client of an API must send with each request, and what it may be answered.</summary>
internal abstract class Dialect
{
    public static readonly Dialect MTurk = new MTurkWire();
    public static readonly Dialect Sns = new SnsWire();
    public static readonly Dialect Prolific = new ProlificWire();
    public static readonly Dialect Own = new OwnWire();

    public static IReadOnlyList<Dialect> All => [MTurk, Sns, Prolific, Own];

    public string Name => GetType().Name[..^"Wire".Length];

    /// <summary>The type of a body that is understood.</summary>
    public abstract string ContentType { get; }

    /// <summary>The headers that let a request in, over its method, target, body and other headers as they are.</summary>
    public abstract IEnumerable<(string Name, string Value)> Admit(Request request, Cast cast);

    /// <summary>What is wrong with the form of an answer; null if it is this dialect's.</summary>
    public abstract string? Fault(Answer answer);

    /// <summary>The body's root; null if the body is no JSON, or has a name twice.</summary>
    protected static JsonElement? Json(Answer answer)
    {
        try
        {
            return JsonElement.Parse(answer.Body, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What an answer to HEAD has, whose body nobody sees.</summary>
    protected static bool IsUnseen(Answer answer) => answer.Body.Length == 0 && answer["Content-Length"] is not (null or "0");

    protected static bool IsText(JsonElement json, string name)
        => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString()!.Length > 0;
}
