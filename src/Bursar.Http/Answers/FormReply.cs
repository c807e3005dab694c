namespace Bursar.Http;

/// <summary>What a participant answered to a question of a form.</summary>
public sealed record FormReply
{
    /// <summary>The text, or the text beside the options; may be empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>The ids of the options that are selected.</summary>
    public IReadOnlyCollection<string> Selected { get; init; } = [];

    /// <summary>The name of the file; may be empty.</summary>
    public string FileName { get; init; } = "";

    /// <summary>The size of the file, in bytes; null for none.</summary>
    public long? FileBytes { get; init; }
}
