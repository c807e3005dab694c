using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>The studies that a list asks for.</summary>
/// <param name="Statuses">The statuses that a study can have.</param>
/// <param name="Search">A part of the name or internal name, case-insensitive; empty for any.</param>
/// <param name="OldestFirst">Whether the oldest come first; the newest do by default.</param>
internal sealed record StudyFilter(IReadOnlySet<string> Statuses, string Search, bool OldestFirst)
{
    private const int MaxSearch = 500;

    internal static readonly string[] All =
    [
        StudyStatus.Unpublished, StudyStatus.Scheduled, StudyStatus.Active, StudyStatus.Paused, StudyStatus.AwaitingReview,
        StudyStatus.Completed,
    ];

    private static readonly string[] Flags = ["active", "published", "completed"];

    /// <summary>The phases of the ledger in which a study has one of these statuses.</summary>
    public IReadOnlyList<StudyPhase> Phases { get; } =
        [.. StudyTally.Phases.Where(phase => Statuses.Contains(StudyStatus.Of(phase)))];

    /// <summary>
    /// Reads <c>state</c> (one status, or several as in <c>(active|paused)</c>), the older <c>active</c>, <c>published</c> and
    /// <c>completed</c>, <c>search</c>, and <c>ordering</c>. Any other order than by <c>date_created</c> is ignored.
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
        var oldest = string.Equals(query["ordering"], "date_created", StringComparison.Ordinal);
        return wrong.Count > 0 ? (null, ProlificError.Invalid(wrong)) : (new(statuses, search, oldest), null);
    }

    /// <summary>
    /// A flag that is true selects its statuses. If none is true, a flag that is false selects every status except its own.
    /// </summary>
    private static HashSet<string> ReadFlags(IQueryCollection query, Dictionary<string, string> wrong)
    {
        var flags = new Dictionary<string, bool>();
        foreach (var name in Flags) Read(name);
        var isChosen = flags.ContainsValue(true);
        var asked = isChosen ? new HashSet<string>(StringComparer.Ordinal) : [.. All];
        foreach (var (name, value) in flags.Where(flag => flag.Value == isChosen))
        {
            if (value) asked.UnionWith(StatusesOf(name)!);
            else asked.ExceptWith(StatusesOf(name)!);
        }
        return asked;

        void Read(string name)
        {
            if (!query.ContainsKey(name)) return;
            if (QueryFlag.Read(query, name, otherwise: null) is { } flag) flags.Add(name.ToUpperInvariant(), flag);
            else wrong.Add(name, QueryFlag.Message);
        }
    }

    private static string[]? StatusesOf(string word) => word switch
    {
        "PUBLISHED" => All[1..],
        "PUBLISHING" or "UNKNOWN" => [], // Documented, but no study is ever in these here.
        _ => All.Contains(word, StringComparer.Ordinal) ? [word] : null,
    };
}
