using System.Text;
using System.Text.RegularExpressions;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Docs;

/// <summary>
/// Puts what this demo has into a recorded call: its books and participants, and the newest of everything else.
/// </summary>
/// <param name="options">How operations are tried.</param>
/// <param name="recorded">What the ids in the recorded calls name.</param>
/// <param name="makers">Which operations make what they name.</param>
/// <param name="made">What calls have made in this demo.</param>
/// <param name="ledger">The books.</param>
/// <param name="side">Whose things are asked for, a requester's or a workspace's; null for those of the recorded call.</param>
/// <param name="cancellation">Ends the reading.</param>
internal sealed partial class LiveIds(
    TryOptions options,
    RecordedIds recorded,
    RecordedMakers makers,
    MadeThings made,
    ILedger ledger,
    bool? side,
    CancellationToken cancellation)
{
    private const int MaxListed = 100;
    private static readonly StudyState[] Shown =
        [.. Enum.GetValues<StudyState>().Where(one => one != StudyState.Deleted)];

    private readonly Dictionary<(NamedKind, bool, int), ObjectId?> _found = [];
    private readonly List<MissingThing> _missing = [];

    /// <summary>What the call needs and the demo does not have yet, or not of the kind.</summary>
    public IReadOnlyList<MissingThing> Missing => _missing;

    /// <summary>The live value of a part of a path, which may also be a name or a number.</summary>
    /// <param name="path">The path, with names in braces.</param>
    /// <param name="field">The field of the part.</param>
    public async Task<string> FillPathAsync(string path, TryField field)
    {
        var parts = path.Split('/');
        var noun = NounOf(parts[Array.IndexOf(parts, $"{{{field.Name}}}") - 1]);
        if (noun == "call" && made.NewestCall is { } number) return $"{number}";
        if (IsId(field.Value)) return await OneAsync(field.Value, noun);
        if (makers.Find(field.Value) is not { } maker) return field.Value; // A name that is the same everywhere.
        if (made.Find(field.Value, maker) is { } live) return live;
        Miss(new(noun, maker));
        return field.Value;
    }

    /// <summary>A text with live ids in place of the recorded ones; those that have none stay.</summary>
    public async Task<string> FillAsync(string text)
    {
        var filled = new StringBuilder();
        var end = 0;
        foreach (Match match in Ids().Matches(text))
        {
            filled.Append(text, end, match.Index - end).Append(await OneAsync(match.Value));
            end = match.Index + match.Length;
        }
        filled.Append(text, end, text.Length - end);
        // Otherwise, the second call with the example would be a retry of the first.
        return RetryToken().Replace(filled.ToString(), $"\"UniqueRequestToken\": \"try-{Guid.NewGuid():N}\"");
    }

    /// <summary>Whether a text is an id: an object's, with an A before it if it is a worker's, or a UUID.</summary>
    public static bool IsId(string text) => Ids().Match(text) is { Success: true } match && match.Length == text.Length;

    private void Miss(MissingThing thing)
    {
        if (!_missing.Exists(one => one.Name == thing.Name)) _missing.Add(thing);
    }

    /// <summary>One of what a part of a path lists: <c>filter-sets</c> is a filter set.</summary>
    private static string NounOf(string list)
    {
        var words = list == "mutually-exclusive" ? "study collections" : list.Replace('-', ' ');
        return words.EndsWith("ches", StringComparison.Ordinal) ? words[..^2]
            : words.EndsWith("ies", StringComparison.Ordinal) ? $"{words[..^3]}y"
            : words.TrimEnd('s');
    }

    /// <summary>The live id of a recorded one; that itself, if there is none.</summary>
    /// <param name="text">The recorded id.</param>
    /// <param name="noun">What it names, if the path says so.</param>
    private async ValueTask<string> OneAsync(string text, string? noun = null)
    {
        var kind = RecordedIds.TryParse(text, out var id) ? recorded.Find(id) : null;
        var own = makers.Find(text);
        if (kind is not var (known, isRecorded))
        {
            if (made.Find(text, own) is { } value) return Like(text, value);
            // What no path names and no call made is the caller's own, such as the id of a question in a body.
            if ((noun ?? own?.Noun) is { } name) Miss(new(name, own));
            return text;
        }
        var isRequesters = side ?? isRecorded;
        if (isRequesters == isRecorded && made.Find(text, null) is { } bound) return Like(text, bound);
        var place = known == NamedKind.Participant ? recorded.PlaceOf(id) : 0;
        var key = (known, isRequesters, place);
        if (!_found.TryGetValue(key, out var live)) _found[key] = live = await FindAsync(known, isRequesters, place);
        if (live is null) Miss(ThingOf(known, isRequesters, own));
        else if (noun is not null && known == NamedKind.Study && own is null)
            Miss(ThingOf(known, isRequesters, own) with { IsThere = true });
        return live is { } found ? Like(text, $"{found}") : text;
    }

    private MissingThing ThingOf(NamedKind kind, bool isRequesters, RecordedMaker? own)
    {
        var (maker, isOwn) = own is null ? makers.Find((kind, isRequesters)) : (own, true);
        return new(NameOf(kind, isRequesters), maker) { IsRequesters = isOwn ? null : isRequesters };
    }

    /// <summary>An id, written as another is.</summary>
    private static string Like(string old, string id)
        => !RecordedIds.TryParse(old, out _) || !RecordedIds.TryParse(id, out var parsed) ? id
            : old.Length > ObjectId.Digits ? $"A{parsed.ToUpperString()}"
            : old.Any(char.IsAsciiLetterUpper) ? parsed.ToUpperString() : $"{parsed}";

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
            NamedKind.Project => await ProjectAsync(id),
            NamedKind.Group => Last(await ListAsync(new GroupsOfBook(id.Book, false, default, MaxListed)))?.Id,
            NamedKind.TraitType => Last(await ListAsync(new TraitTypesOfBook(id.Book, default, MaxListed)))?.Id,
            _ => null,
        };
    }

    /// <summary>That of the newest study: a call may name both. Without one, the workspace's own.</summary>
    private async ValueTask<ObjectId?> ProjectAsync(ObjectId id)
        => await StudyAsync(id, isRequesters: false) is { Project: { IsEmpty: false } project } ? project
            : await ledger.FindAsync<Book>(RowKey.OfBook(id.Book), cancellation) is { } book ? Project.DefaultOf(book).Id : null;

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

    [GeneratedRegex(
        @"\b(A?([0-9a-f]{24}|[0-9A-F]{24})|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Ids();

    [GeneratedRegex("\"UniqueRequestToken\": \"[^\"]*\"", RegexOptions.NonBacktracking)]
    private static partial Regex RetryToken();
}
