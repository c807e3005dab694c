namespace Bursar.Ledger;

/// <summary>Who can take part in a study, beside its requirements. Two with the same text are equal.</summary>
public sealed class Audience : IEquatable<Audience>
{
    /// <summary>The maximum number of ids in it.</summary>
    public const int MaxIds = 10_000;

    /// <summary>The maximum number of studies and groups that it asks for.</summary>
    public const int MaxRows = 200;

    private const int MaxDepth = 20;

    /// <summary>Everyone.</summary>
    public static readonly Audience Everyone = new(null);

    private readonly string _text;

    /// <summary>Creates an audience of those whom a rule admits; of everyone if it is null.</summary>
    public Audience(AudienceRule? rule)
    {
        Rule = rule;
        _text = rule?.ToString() ?? "";
    }

    /// <summary>The rule; null if everyone can take part.</summary>
    public AudienceRule? Rule { get; }

    /// <summary>The id under which a book keeps it; empty for everyone.</summary>
    public ObjectId IdIn(int book) => Rule is null ? default : ObjectId.OfText(book, _text);

    /// <summary>Parses the result of <see cref="ToString"/>; null if the string has another form.</summary>
    public static Audience? TryParse(string text)
    {
        if (text.Length == 0) return Everyone;
        var at = 0;
        return Parse(text, ref at, 0) is { } rule && at == text.Length ? new(rule) : null;
    }

    /// <summary>The rows that say whether a participant belongs to it, in the book of the study.</summary>
    internal IEnumerable<RowKey> RowsOf(int book, ObjectId participant)
    {
        foreach (var id in IdsOf(AudienceKind.TookPart, book)) yield return RowKey.OfParticipation(id, participant);
        foreach (var id in IdsOf(AudienceKind.InGroup, book)) yield return RowKey.OfGroupMember(id, participant);
    }

    /// <summary>Whether a participant belongs to it.</summary>
    /// <param name="study">The study.</param>
    /// <param name="participant">The participant's id.</param>
    /// <param name="find">Finds one of the rows of <see cref="RowsOf"/>; null if there is none.</param>
    internal bool Has(Study study, ObjectId participant, Func<RowKey, Row?> find)
    {
        return Rule?.IsMetBy(participant, TookPart, IsMember) ?? true;

        bool TookPart(ObjectId other) => other.Book == study.Id.Book
            && find(RowKey.OfParticipation(other, participant)) is Participation part
            && !(part.FirstAt > study.PublishedAt);

        bool IsMember(ObjectId group) => group.Book == study.Id.Book
            && find(RowKey.OfGroupMember(group, participant)) is GroupMember { IsMember: true };
    }

    /// <summary>Why it is invalid; null if it is valid.</summary>
    internal Rejection? Check()
    {
        if (Rule is null) return null;
        var rules = Rule.Everything().ToList();
        if (rules.Sum(one => (long)one.Ids.Count) > MaxIds)
            return new(RejectionCode.InvalidValue, $"An audience names at most {MaxIds} participants, studies and groups.");
        var rows = rules.Where(one => one.Kind is AudienceKind.TookPart or AudienceKind.InGroup).Sum(one => one.Ids.Count);
        return rows > MaxRows
            ? new(RejectionCode.InvalidValue, $"An audience names at most {MaxRows} studies and groups.")
            : null;
    }

    /// <summary>Puts the row that a study with this audience needs, which the command has declared.</summary>
    /// <returns>Null, or a rejection.</returns>
    internal Rejection? Put(WorkingSet set, int book)
    {
        if (Check() is { } refused) return refused;
        if (Rule is null) return null;
        var id = IdIn(book);
        if (set.Find<StudyAudience>(RowKey.OfStudyAudience(id)) is not { } known) set.Put(new StudyAudience(id, this));
        else if (!known.Audience.Equals(this)) return new(RejectionCode.AlreadyExists, $"Another audience has the id {id}.");
        return null;
    }

    /// <inheritdoc/>
    public bool Equals(Audience? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Audience);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>The rule's text; empty for everyone.</summary>
    public override string ToString() => _text;

    private IEnumerable<ObjectId> IdsOf(AudienceKind kind, int book)
        => (Rule?.Everything() ?? []).Where(one => one.Kind == kind).SelectMany(one => one.Ids)
            .Where(id => id.Book == book)
            .Distinct();

    private static AudienceRule? Parse(string text, ref int at, int depth)
    {
        if (depth > MaxDepth || at + 3 > text.Length || text[at + 1] is not ('+' or '-') || text[at + 2] != '(') return null;
        var kind = AudienceRule.Letters.IndexOf(text[at], StringComparison.Ordinal);
        if (kind < 0) return null;
        var admits = text[at + 1] == '+';
        at += 3;
        List<AudienceRule> rules = [];
        List<ObjectId> ids = [];
        while (at < text.Length && text[at] != ')')
        {
            if (kind <= (int)AudienceKind.Any)
            {
                if (Parse(text, ref at, depth + 1) is not { } rule) return null;
                rules.Add(rule);
                continue;
            }
            if (at + ObjectId.Digits > text.Length) return null;
            if (!ObjectId.TryParse(text.AsSpan(at, ObjectId.Digits), out var id)) return null;
            ids.Add(id);
            at += ObjectId.Digits;
        }
        if (at >= text.Length) return null;
        at++;
        return new((AudienceKind)kind, admits) { Rules = rules, Ids = ids };
    }
}
