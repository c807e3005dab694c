namespace Bursar.Http;

/// <summary>One field of a form that a participant has filled in.</summary>
/// <param name="Name">The question.</param>
/// <param name="Value">The answer as text; may be empty.</param>
public readonly record struct Field(string Name, string Value)
{
    /// <summary>The ids of what was selected instead of a text; null for a text.</summary>
    public IReadOnlyList<string>? Selected { get; init; }

    /// <summary>Every string in it.</summary>
    public IEnumerable<string> Texts => [Name, Value, .. Selected ?? []];
}
