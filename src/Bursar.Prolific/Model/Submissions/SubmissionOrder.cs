using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The order of a list of submissions. Those for which the value is unknown come last.</summary>
/// <param name="Field">The field, as <c>ordering</c> names it; <c>started_at</c> by default.</param>
/// <param name="Descending">Whether the largest value comes first.</param>
internal sealed record SubmissionOrder(string Field, bool Descending)
{
    private const string StartedAt = "started_at";

    private static readonly string[] Fields =
    [
        StartedAt, "completed_at", "status", "time_taken", "participant_id", "study_code", "submission_reward", "study_name",
    ];

    private static readonly SubmissionOrder OldestFirst = new(StartedAt, Descending: false);

    /// <summary>Whether it is the order in which places were taken, which is that of the ids.</summary>
    public bool IsByStart => Field == StartedAt;

    /// <summary>
    /// Reads <c>ordering</c>: a field, with <c>-</c> before it for the opposite order. An unknown one is ignored: the oldest come
    /// first. So is <c>ip</c>, which is not known here.
    /// </summary>
    public static SubmissionOrder Read(string text)
    {
        var field = text.TrimStart('-');
        return Fields.Contains(field, StringComparer.Ordinal) ? new(field, text.StartsWith('-')) : OldestFirst;
    }

    /// <summary>Sorts submissions with their studies; equal ones stay in the order of their ids.</summary>
    public IReadOnlyList<(Study Study, Submission Submission)> Sort(List<(Study Study, Submission Submission)> all)
    {
        all.Sort((one, other) => one.Submission.Id.CompareTo(other.Submission.Id));
        if (IsByStart)
        {
            if (Descending) all.Reverse();
            return all;
        }
        var known = all.OrderBy(one => ValueOf(one.Study, one.Submission) is null);
        var values = Comparer<IComparable?>.Create((one, other) => Compare(one, other));
        return
        [
            .. Descending
                ? known.ThenByDescending(one => ValueOf(one.Study, one.Submission), values)
                : known.ThenBy(one => ValueOf(one.Study, one.Submission), values),
        ];
    }

    private static int Compare(IComparable? one, IComparable? other)
        => one is string text ? string.CompareOrdinal(text, other as string) : one?.CompareTo(other) ?? 0;

    private IComparable? ValueOf(Study study, Submission submission) => Field switch
    {
        "completed_at" => submission.SubmittedAt,
        "status" => SubmissionStatus.Of(submission.State),
        "time_taken" => submission.SubmittedAt - submission.TakenAt,
        "participant_id" => submission.Participant.ToString(),
        "study_code" => submission.CompletionCode.Length > 0 ? submission.CompletionCode : null,
        "submission_reward" => (submission.PaidInstead ?? study.Reward).Units,
        _ => study.Title,
    };
}
