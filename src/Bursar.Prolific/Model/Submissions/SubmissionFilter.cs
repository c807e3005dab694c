using System.Globalization;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>The submissions that a list asks for (Prolific API docs, Submissions), and in which order.</summary>
/// <param name="States">The states that a submission can have.</param>
/// <param name="From">Only work that was submitted at this time or later; null for any.</param>
/// <param name="Before">Only work that was submitted before this time; null for any.</param>
/// <param name="Order">The order.</param>
internal sealed record SubmissionFilter(
    IReadOnlyList<SubmissionState> States, DateTimeOffset? From, DateTimeOffset? Before, SubmissionOrder Order)
{
    private const string DayFormat = "dd/MM/yyyy";

    private static readonly SubmissionState[] All = Enum.GetValues<SubmissionState>();

    private static readonly SubmissionState[] Completed =
    [
        SubmissionState.Submitted, SubmissionState.Approved, SubmissionState.Rejected, SubmissionState.ScreenedOut,
        SubmissionState.PartlyApproved,
    ];

    private static readonly (string Name, SubmissionState[] States)[] Flags =
    [
        ("completed", Completed),
        ("returned", [SubmissionState.Returned]),
        ("awaiting_review", [SubmissionState.Submitted]),
        ("approved", [SubmissionState.Approved]),
        ("active", [SubmissionState.Taken]),
        ("timeout", [SubmissionState.TimedOut]),
        ("rejected", [SubmissionState.Rejected]),
        ("screened_out", [SubmissionState.ScreenedOut]),
        ("completeoractive", [.. Completed, SubmissionState.Taken]),
    ];

    /// <summary>Statuses that Prolific documents, but that no submission ever has here.</summary>
    private static readonly string[] NeverHere = ["UNKNOWN", "PROCESSING"];

    /// <summary>Whether every submission in one of the states is asked for, whenever it was submitted.</summary>
    public bool IsByStateOnly => From is null && Before is null;

    /// <summary>
    /// Reads <c>status</c> (in any case, with <c>_</c> or <c>-</c> for a space; several after commas), the Booleans of single
    /// statuses, <c>submitted_from</c> and <c>submitted_before</c>, and <c>ordering</c>. Any other parameter is ignored.
    /// </summary>
    public static (SubmissionFilter? Filter, ProlificError? Error) Read(IQueryCollection query)
    {
        var wrong = new Dictionary<string, string>();
        var states = All.ToHashSet();
        if (query["status"].ToString() is { Length: > 0 } words) states.IntersectWith(StatesOf(words, wrong));
        foreach (var (name, flagged) in Flags)
        {
            if (!query.ContainsKey(name)) continue;
            if (QueryFlag.Read(query, name, otherwise: null) is not { } flag) wrong.Add(name, QueryFlag.Message);
            else if (flag) states.IntersectWith(flagged);
            else states.ExceptWith(flagged);
        }
        var (from, before) = (Day("submitted_from"), Day("submitted_before"));
        return wrong.Count > 0
            ? (null, ProlificError.Invalid(wrong))
            : (new([.. states.Order()], from, before, SubmissionOrder.Read(query["ordering"].ToString())), null);

        DateTimeOffset? Day(string name)
        {
            if (query[name].ToString() is not { Length: > 0 } text) return null;
            const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
            if (DateTimeOffset.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, Utc, out var day)) return day;
            wrong.Add(name, "Must be a day as DD/MM/YYYY.");
            return null;
        }
    }

    /// <summary>Whether a submission is asked for.</summary>
    public bool Has(Submission submission) => States.Contains(submission.State)
        && (From is null || submission.SubmittedAt >= From)
        && (Before is null || submission.SubmittedAt < Before);

    /// <summary>The number of a study's submissions in one of the states.</summary>
    public int CountIn(Study study) => States.Sum(study.SubmissionsIn);

    private static HashSet<SubmissionState> StatesOf(string words, Dictionary<string, string> wrong)
    {
        HashSet<SubmissionState> states = [];
        foreach (var word in words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var plain = Plain(word);
            var named = All.Where(state => Plain(SubmissionStatus.Of(state)) == plain).ToList();
            states.UnionWith(named);
            if (named.Count == 0 && !NeverHere.Contains(plain, StringComparer.Ordinal))
                wrong.TryAdd("status", $"Must be one of: {string.Join(", ", All.Select(SubmissionStatus.Of))}.");
        }
        return states;
    }

    private static string Plain(string status) => status.Replace('_', ' ').Replace('-', ' ').ToUpperInvariant();
}
