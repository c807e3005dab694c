using System.Text;
using System.Text.RegularExpressions;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Docs;

/// <summary>
/// Puts what this demo has into a recorded call: its books and participants, and the newest of everything else.
/// </summary>
internal sealed partial class LiveIds(
    TryOptions options, RecordedIds recorded, ILedger ledger, CancellationToken cancellation)
{
    private const int MaxListed = 100;
    private static readonly StudyState[] Shown =
        [.. Enum.GetValues<StudyState>().Where(one => one != StudyState.Deleted)];

    private readonly Dictionary<(NamedKind, bool, int), ObjectId?> _found = [];
    private readonly List<string> _missing = [];

    /// <summary>Of what the demo has none yet, in plain words.</summary>
    public IReadOnlyList<string> Missing => _missing;

    /// <summary>A text with live ids in place of the recorded ones; those that have none stay.</summary>
    public async Task<string> FillAsync(string text)
    {
        var filled = new StringBuilder();
        var end = 0;
        foreach (Match match in RecordedIds.Ids().Matches(text))
        {
            filled.Append(text, end, match.Index - end).Append(await OneAsync(match.Value));
            end = match.Index + match.Length;
        }
        filled.Append(text, end, text.Length - end);
        // Otherwise, the second call with the example would be a retry of the first.
        return RetryToken().Replace(filled.ToString(), $"\"UniqueRequestToken\": \"try-{Guid.NewGuid():N}\"");
    }

    /// <summary>Notes what a part of a path names, if it is an id of a kind that is never replaced.</summary>
    public void Check(string path, TryField field)
    {
        if (field.Value.Length < ObjectId.Digits) return;
        if (RecordedIds.TryParse(field.Value, out var id) && recorded.Find(id) is not null) return;
        var parts = path.Split('/');
        Miss(NounOf(parts[Array.IndexOf(parts, $"{{{field.Name}}}") - 1]));
    }

    private void Miss(string name)
    {
        if (!_missing.Contains(name)) _missing.Add(name);
    }

    /// <summary>One of what a part of a path lists: <c>filter-sets</c> is a filter set.</summary>
    private static string NounOf(string list)
    {
        var words = list == "mutually-exclusive" ? "study collections" : list.Replace('-', ' ');
        return words.EndsWith("ches", StringComparison.Ordinal) ? words[..^2]
            : words.EndsWith("ies", StringComparison.Ordinal) ? $"{words[..^3]}y"
            : words.TrimEnd('s');
    }

    private async ValueTask<string> OneAsync(string text)
    {
        if (!RecordedIds.TryParse(text, out var id) || recorded.Find(id) is not var (kind, isRequesters)) return text;
        var place = kind == NamedKind.Participant ? recorded.PlaceOf(id) : 0;
        var key = (kind, isRequesters, place);
        if (!_found.TryGetValue(key, out var live)) _found[key] = live = await FindAsync(kind, isRequesters, place);
        if (live is not { } found)
        {
            Miss(NameOf(kind, isRequesters));
            return text;
        }
        var isWorker = text.Length > ObjectId.Digits;
        return isWorker ? $"A{found.ToUpperString()}" : text.Any(char.IsAsciiLetterUpper) ? found.ToUpperString() : $"{found}";
    }

    private async ValueTask<ObjectId?> FindAsync(NamedKind kind, bool isRequesters, int place)
    {
        if (kind == NamedKind.Participant) return options.People.Count == 0 ? null : options.People[place % options.People.Count];
        if ((isRequesters ? options.Requester : options.Workspace) is not { } id) return null;
        return kind switch
        {
            NamedKind.Book => id,
            NamedKind.Owner => (await ledger.FindAsync<Book>(RowKey.OfBook(id.Book), cancellation))?.Owner,
            NamedKind.Study => (await StudyAsync(id, isRequesters))?.Id,
            NamedKind.Template => (await StudyAsync(id, isRequesters))?.Template,
            NamedKind.Submission => await StudyAsync(id, isRequesters) is { } study
                ? Last(await ListAsync(new SubmissionPage(study.Id, 0, MaxListed)))?.Id
                : null,
            NamedKind.Project => Last(await ListAsync(new ProjectsOfBook(id.Book, default, MaxListed)))?.Id,
            NamedKind.Group => Last(await ListAsync(new GroupsOfBook(id.Book, false, default, MaxListed)))?.Id,
            NamedKind.TraitType => Last(await ListAsync(new TraitTypesOfBook(id.Book, default, MaxListed)))?.Id,
            _ => null,
        };
    }

    private async ValueTask<Study?> StudyAsync(ObjectId book, bool isRequesters)
        => Last(await ListAsync(new StudyQuery(book.Book, isRequesters ? Origin.MTurk : Origin.Prolific, Shown, 1)));

    private ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(Query<TRow> query) where TRow : Row
        => ledger.ListAsync(query, cancellation);

    private static TRow? Last<TRow>(IReadOnlyList<TRow> rows) where TRow : Row => rows.Count == 0 ? null : rows[^1];

    private static string NameOf(NamedKind kind, bool isRequesters) => (kind, isRequesters) switch
    {
        (NamedKind.Study, true) => "HIT",
        (NamedKind.Submission, true) => "assignment",
        (NamedKind.Template, _) => "HIT type",
        (NamedKind.TraitType, _) => "qualification type",
        (NamedKind.Group, _) => "participant group",
        _ => SnakeCase.Of(kind),
    };

    [GeneratedRegex("\"UniqueRequestToken\": \"[^\"]*\"", RegexOptions.NonBacktracking)]
    private static partial Regex RetryToken();
}
