using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>The studies that a list asks for.</summary>
/// <param name="Statuses">The statuses that a study can have.</param>
/// <param name="Search">A part of the name or internal name, case-insensitive; empty for any.</param>
internal sealed record StudyFilter(IReadOnlySet<string> Statuses, string Search)
{
    private const int MaxSearch = 500;

    private static readonly string[] All =
    [
        StudyStatus.Unpublished, StudyStatus.Scheduled, StudyStatus.Active, StudyStatus.Paused, StudyStatus.AwaitingReview,
        StudyStatus.Completed,
    ];

    /// <summary>The states of the ledger in which a study can have one of these statuses.</summary>
    public IReadOnlyCollection<StudyState> States => [.. Statuses.SelectMany(StatesOf).Distinct()];

    /// <summary>
    /// Reads <c>state</c> (one status, or several as in <c>(active|paused)</c>), the older <c>active</c> and <c>published</c>,
    /// and <c>search</c>.
    /// </summary>
    public static (StudyFilter? Filter, ProlificError? Error) Read(IQueryCollection query)
    {
        var wrong = new Dictionary<string, string>();
        var statuses = ReadFlags(query, wrong);
        if (query.TryGetValue("state", out var states))
        {
            var named = new HashSet<string>(StringComparer.Ordinal);
            foreach (var word in states.SelectMany(text => (text ?? "").Trim('(', ')').Split('|')))
            {
                if (StatusesOf(word.Trim().Replace('_', ' ').ToUpperInvariant()) is { } some) named.UnionWith(some);
                else wrong.TryAdd("state", $"Must be some of: {string.Join(", ", All)}.");
            }
            statuses.IntersectWith(named);
        }
        var search = query["search"].ToString().Trim();
        if (search.Length > MaxSearch) wrong.Add("search", $"Ensure this value has no more than {MaxSearch} characters.");
        return wrong.Count > 0 ? (null, ProlificError.Invalid(wrong)) : (new(statuses, search), null);
    }

    /// <summary>Whether a study matches the filter.</summary>
    public async ValueTask<bool> TakesAsync(ProlificCall call, Study study, DateTimeOffset now)
    {
        if (!Statuses.Contains(StudyStatus.Of(study, now))) return false;
        if (Search.Length == 0 || study.Title.Contains(Search, StringComparison.OrdinalIgnoreCase)) return true;
        var written = await WrittenStudy.FindAsync(call, study);
        return written.Fields.InternalName?.Contains(Search, StringComparison.OrdinalIgnoreCase) == true;
    }

    /// <summary>
    /// A flag that is true selects its statuses. If none is true, a flag that is false selects every status except its own.
    /// </summary>
    private static HashSet<string> ReadFlags(IQueryCollection query, Dictionary<string, string> wrong)
    {
        var (active, published) = (Flag("active"), Flag("published"));
        if (active is null && published is null) return [.. All];
        var asked = active == true || published == true ? new HashSet<string>(StringComparer.Ordinal) : [.. All];
        if (active == true) asked.Add(StudyStatus.Active);
        if (published == true) asked.UnionWith(StatusesOf("PUBLISHED")!);
        if (active == false && published != true) asked.Remove(StudyStatus.Active);
        if (published == false && active != true) asked.ExceptWith(StatusesOf("PUBLISHED")!);
        return asked;

        bool? Flag(string name)
        {
            if (!query.TryGetValue(name, out var values)) return null;
            switch (values.ToString().ToUpperInvariant())
            {
                case "1" or "TRUE": return true;
                case "0" or "FALSE": return false;
            }
            wrong.Add(name, "Must be 1 or 0, true or false.");
            return null;
        }
    }

    private static string[]? StatusesOf(string word) => word switch
    {
        "PUBLISHED" => All[1..],
        "PUBLISHING" or "UNKNOWN" => [], // Documented, but no study is ever in these here.
        _ => All.Contains(word, StringComparer.Ordinal) ? [word] : null,
    };

    private static StudyState[] StatesOf(string status) => status switch
    {
        StudyStatus.Unpublished => [StudyState.Draft],
        StudyStatus.Scheduled or StudyStatus.Active => [StudyState.Active],
        StudyStatus.Paused => [StudyState.Paused],
        _ => [StudyState.Active, StudyState.Paused, StudyState.Stopped],
    };
}
