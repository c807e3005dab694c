using System.Text.Json.Nodes;

namespace Bursar.Http;

/// <summary>A parameter of a query.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it means, in a sentence.</param>
/// <param name="Schema">The schema of its value.</param>
public sealed record QueryParameter(string Name, string Text, JsonObject Schema)
{
    /// <summary>Whether the request is refused without it.</summary>
    public bool IsRequired { get; init; }
}
