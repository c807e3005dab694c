using System.Text.Json.Nodes;

namespace Bursar.Docs;

/// <summary>A call that was made, and its answer.</summary>
/// <param name="Operation">The operation's id.</param>
/// <param name="Target">The path and the query.</param>
/// <param name="Request">The body: JSON, or a string that is not JSON; null for none.</param>
/// <param name="Answer">The answer's body; null for none, and for a file.</param>
internal sealed record Example(string Operation, string Target, JsonNode? Request, JsonNode? Answer)
{
    /// <summary>The value of a parameter of the path; null if there is none.</summary>
    public string? PathValue(string path, string name) => PathNames.ValueOf(path, name, Target);
}
