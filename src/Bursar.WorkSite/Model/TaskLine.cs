using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>A task as a list and its own page show it.</summary>
public sealed record TaskLine
{
    /// <summary>The study.</summary>
    public required Study Study { get; init; }

    /// <summary>The payer, by the name of the book.</summary>
    public required Book Book { get; init; }

    /// <summary>What the payer's program says of it.</summary>
    public required StudyTask Task { get; init; }

    /// <summary>The number of studies that are the same but for their content.</summary>
    public int Studies { get; init; } = 1;

    /// <summary>The number of free places.</summary>
    public long Places { get; init; }

    /// <summary>Whether the participant may take a place.</summary>
    public bool CanAccept { get; init; } = true;

    /// <summary>Whether a place is reserved before the participant starts, since the study has a window of its own.</summary>
    public bool IsReserved => Study.Origin == Origin.Prolific && Task.Content is TaskContent.Link;

    /// <summary>The reward, for people.</summary>
    public string Reward => Amounts.Text(Study.Reward, Book.Currency);

    /// <summary>What the reward comes to for an hour, if the time is known.</summary>
    public string? Hourly => Amounts.Hourly(Study.Reward, Task.Estimate, Book.Currency);

    /// <summary>How long the payer usually takes to decide about work in it; null if that is not known.</summary>
    public TimeSpan? Usual { get; init; }

    /// <summary>When work in it is approved, for people.</summary>
    public string Approval => Study.ApproveAfter == TimeSpan.Zero
        ? Say("Task.ApprovedAtOnce")
        : Usual is { } usual
            ? Say("Task.ApprovedUsually", Amounts.Time(usual), Amounts.Time(Study.ApproveAfter))
            : Say("Task.ApprovedWithin", Amounts.Time(Study.ApproveAfter));

    /// <summary>Whether it has all of these words in its texts.</summary>
    internal bool Has(IEnumerable<string> words)
    {
        string[] texts = [Study.Title, Book.Title, Task.Description, Task.Keywords];
        return words.All(word => texts.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
