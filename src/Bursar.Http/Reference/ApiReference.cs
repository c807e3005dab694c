using System.Text.Json.Nodes;

namespace Bursar.Http;

/// <summary>
/// What is said of an API to those who write programs for it. A dialect makes it of the table of operations by which it answers,
/// so that nothing is offered and not described, or described and not offered.
/// </summary>
/// <param name="Name">Its name in paths and in the access log, such as <c>prolific</c>.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="About">What it is, in a paragraph of Markdown.</param>
/// <param name="Operations">What it offers, group by group.</param>
/// <param name="Errors">Every error that it answers.</param>
public sealed record ApiReference(
    string Name,
    string Title,
    string About,
    IReadOnlyList<OperationReference> Operations,
    IReadOnlyList<ErrorReference> Errors)
{
    /// <summary>How a caller says who it is: a security scheme of OpenAPI's.</summary>
    public required JsonObject Security { get; init; }

    /// <summary>The schema of an error's body.</summary>
    public required JsonObject ErrorSchema { get; init; }

    /// <summary>The media type of an error's body.</summary>
    public string ErrorType { get; init; } = "application/json";

    /// <summary>The media type of requests and answers.</summary>
    public string MediaType { get; init; } = "application/json";

    /// <summary>The schemas of types and converters that have a form of their own in JSON.</summary>
    public IReadOnlyDictionary<Type, JsonObject> Forms { get; init; } = new Dictionary<Type, JsonObject>();
}
