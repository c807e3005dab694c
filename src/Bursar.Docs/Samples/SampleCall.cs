using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.Docs;

/// <summary>What a sample sends.</summary>
/// <param name="Method">The method.</param>
/// <param name="Url">The whole address.</param>
/// <param name="Authorization">The header's value, with a placeholder for the secret.</param>
/// <param name="Body">The body; null for none.</param>
internal sealed record SampleCall(string Method, string Url, string Authorization, JsonNode? Body)
{
    /// <summary>The operation's name where the SDKs have a method for it.</summary>
    public string Operation { get; init; } = "";

    /// <summary>The address of the server, without a path.</summary>
    public string Server { get; init; } = "";

    /// <summary>The media type of a body that is a text.</summary>
    public string TextType { get; init; } = "text/csv";

    /// <summary>The body's media type; null for none.</summary>
    public string? MediaType => Body switch
    {
        null => null,
        JsonValue text when text.GetValueKind() == JsonValueKind.String => TextType,
        _ => "application/json",
    };

    /// <summary>The body as it is sent; null for none.</summary>
    public string? Text => Body switch
    {
        null => null,
        JsonValue text when text.GetValueKind() == JsonValueKind.String => text.GetValue<string>(),
        _ => Literals.Json(Body),
    };
}
