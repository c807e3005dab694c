using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>A type of event that a subscription can ask for (Prolific API docs, Webhooks, Receiving).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">When it is sent.</param>
internal sealed record HookEventType(
    [property: JsonPropertyName("event_type")] string Name,
    [property: JsonPropertyName("description")] string Description)
{
    public const string StudyStatus = "study.status.change";
    public const string StudyProgress = "study.progress.change";
    public const string StudyReturns = "study.has_high_return_rate";
    public const string SubmissionStatus = "submission.status.change";

    /// <summary>All types.</summary>
    public static readonly IReadOnlyList<HookEventType> All =
    [
        new(StudyStatus, "A study's status has changed."),
        new(StudyProgress, "A submission of a study was taken, submitted, returned or decided."),
        new(StudyReturns, "Many participants return their places. Never sent: Prolific does not publish the rate."),
        new(SubmissionStatus, "A submission's status has changed."),
    ];

    /// <summary>Whether there is a type of this name.</summary>
    public static bool Exists(string name) => All.Any(type => string.Equals(type.Name, name, StringComparison.Ordinal));
}
