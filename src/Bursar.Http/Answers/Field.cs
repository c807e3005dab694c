namespace Bursar.Http;

/// <summary>One field of a form that a participant has filled in.</summary>
/// <param name="Name">The question.</param>
/// <param name="Value">The answer as text; may be empty.</param>
public readonly record struct Field(string Name, string Value)
{
    /// <summary>The ids of what was selected instead of a text; null for a text.</summary>
    public IReadOnlyList<string>? Selected { get; init; }

    /// <summary>What was written instead of a selection, or beside it; null for nothing.</summary>
    public string? Other { get; init; }

    /// <summary>The file that was uploaded instead; null for none.</summary>
    public UploadedFile? File { get; init; }

    /// <summary>Every string in it.</summary>
    public IEnumerable<string> Texts => [Name, Value, .. Selected ?? [], Other ?? "", File?.Key ?? ""];
}

/// <summary>A file that answers a question.</summary>
/// <param name="Key">Its key, which names it.</param>
/// <param name="Size">Its size, in bytes.</param>
public sealed record UploadedFile(string Key, long Size);
