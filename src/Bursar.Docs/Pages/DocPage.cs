namespace Bursar.Docs;

/// <summary>A page of the documentation. <see cref="ServerMark"/> in it stands for the address of the server.</summary>
/// <param name="Path">Its address, without a host.</param>
/// <param name="Title">Its title.</param>
/// <param name="Section">The section that it belongs to.</param>
/// <param name="Text">The page in Markdown, beginning with its title.</param>
internal sealed record DocPage(string Path, string Title, DocSection Section, string Text)
{
    /// <summary>What stands for the address of the server until a page is asked for.</summary>
    public const string ServerMark = "https://this-server";

    /// <summary>What it says in a sentence.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The heading under which its section lists it; empty for none.</summary>
    public string Group { get; init; } = "";

    /// <summary>Programs that do what it describes.</summary>
    public IReadOnlyList<Sample> Samples { get; init; } = [];

    /// <summary>Whether it is about an operation.</summary>
    public bool IsOperation { get; init; }

    /// <summary>What of a call can be typed; null on a page of no operation, or of one that takes a file.</summary>
    public TryShape? Shape { get; init; }

    /// <summary>The page in Markdown with everything that it shows.</summary>
    public string Whole(string server)
    {
        var samples = Samples.Count == 0 ? "" : "\n## Samples\n"
            + string.Concat(Samples.Select(one => $"\n### {one.Language}\n\n```{one.Fence}\n{one.Text}\n```\n"));
        return (Text + samples).Replace(ServerMark, server, StringComparison.Ordinal);
    }
}
