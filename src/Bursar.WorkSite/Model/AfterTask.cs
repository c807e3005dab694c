using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>What is shown after a task's page has submitted.</summary>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Text">What it means, and what to do.</param>
public sealed record AfterTask(string Title, string Text)
{
    /// <summary>
    /// The page came with GET, which changes nothing: its fields, for a button that submits them; otherwise null.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Again { get; init; }

    /// <summary>The submission that was made, so that the page around can go on; otherwise null.</summary>
    public ObjectId? Submission { get; init; }

    /// <summary>Where it leads next.</summary>
    public string Link { get; init; } = "/work";

    /// <summary>The text of that link.</summary>
    public string LinkText { get; init; } = Say("Work.See");
}
