using System.Globalization;

namespace Bursar.Ledger;

/// <summary>
/// A participant's part in a study, which bounds how many places they can have. The row exists once the participant has taken a
/// place.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Participant">The participant's id.</param>
/// <param name="Submission">
/// The participant's last submission in the study; empty if every one was returned or timed out.
/// </param>
public sealed record Participation(ObjectId Study, ObjectId Participant, ObjectId Submission) : Row
{
    /// <summary>How many submissions count: all that were neither returned nor timed out.</summary>
    public int Count { get; init; } = Submission.IsEmpty ? 0 : 1;

    /// <summary>When the participant first took a place in the study; null if that was before it was noted.</summary>
    public DateTimeOffset? FirstAt { get; init; }

    /// <summary>
    /// The groups of tasks that its submissions have, as numbers with a space between; empty for none. Nobody gets one twice.
    /// </summary>
    public string TaskGroups { get; init; } = "";

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfParticipation(Study, Participant);

    /// <summary>Whether one of its submissions has this group of tasks.</summary>
    public bool HasTaskGroup(int group) => GroupList.Contains(group.ToString(CultureInfo.InvariantCulture));

    /// <summary>With one more submission that counts.</summary>
    /// <param name="submission">Its id.</param>
    /// <param name="group">The number of its group of tasks; 0 for none.</param>
    internal Participation With(ObjectId submission, int group) => this with
    {
        Submission = submission,
        Count = Count + 1,
        TaskGroups = group == 0 ? TaskGroups : Joined([.. GroupList, group.ToString(CultureInfo.InvariantCulture)]),
    };

    /// <summary>With one fewer that counts.</summary>
    /// <param name="group">The number of the group of tasks that it had; 0 for none.</param>
    internal Participation WithoutOne(int group)
    {
        var left = group == 0 || TaskGroups.Length == 0
            ? this
            : this with { TaskGroups = Joined(GroupList.Except([group.ToString(CultureInfo.InvariantCulture)])) };
        return Count > 1 ? left with { Count = Count - 1 } : left with { Submission = default, Count = 0 };
    }

    private string[] GroupList => TaskGroups.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Joined(IEnumerable<string> groups) => string.Join(' ', groups);
}
