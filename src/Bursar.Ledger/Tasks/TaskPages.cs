namespace Bursar.Ledger;

/// <summary>The pages that a study shows, which its document does not have itself.</summary>
/// <param name="Text">The text of their document.</param>
public sealed record TaskPages(string Text)
{
    /// <summary>Their title, if they are a survey's; empty otherwise.</summary>
    public string Title { get; init; } = "";

    /// <summary>The datapoints that the submission's group of tasks is about; empty for a study without, or before a place is
    /// taken.</summary>
    public IReadOnlyList<TaskDatapoint> Datapoints { get; init; } = [];

    /// <summary>The text of the document with the schema of these datapoints; empty for none.</summary>
    public string Schema { get; init; } = "";
}
