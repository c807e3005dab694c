using System.Globalization;

namespace Bursar.Ledger;

/// <summary>Who can take part in a study, beside its requirements. Two with the same text are equal.</summary>
public sealed class Audience : IEquatable<Audience>
{
    /// <summary>The maximum number of ids and of answers in it.</summary>
    public const int MaxIds = 10_000;

    /// <summary>The maximum number of studies and groups that it asks for.</summary>
    public const int MaxRows = 200;

    /// <summary>The maximum number of rules.</summary>
    public const int MaxRules = 500;

    /// <summary>The maximum number of rules inside each other.</summary>
    public const int MaxDepth = 20;

    /// <summary>The maximum number of parts that have places of their own.</summary>
    public const int MaxStrata = 200;

    /// <summary>Everyone.</summary>
    public static readonly Audience Everyone = new(null);

    private readonly string _text;
    private Known? _known;

    /// <summary>Creates an audience of those whom a rule admits; of everyone if it is null.</summary>
    public Audience(AudienceRule? rule)
        : this(rule, [])
    {
    }

    /// <summary>Creates an audience with parts that have places of their own. Who belongs to none cannot take part.</summary>
    public Audience(AudienceRule? rule, IReadOnlyList<AudienceStratum> strata)
    {
        (Rule, Strata) = (rule, strata);
        var parts = strata.Select(one => string.Create(CultureInfo.InvariantCulture, $"#{one.Weight}:{one.Rule}"));
        _text = $"{rule}{string.Concat(parts)}";
    }

    /// <summary>The rule; null if everyone can take part.</summary>
    public AudienceRule? Rule { get; }

    /// <summary>The parts that have places of their own; empty if the places are for whoever comes first.</summary>
    public IReadOnlyList<AudienceStratum> Strata { get; }

    /// <summary>The id under which a book keeps it; empty for everyone.</summary>
    public ObjectId IdIn(int book) => Rule is null ? default : KnownIn(book).Id;

    /// <summary>Parses the result of <see cref="ToString"/>; null if the string has another form.</summary>
    public static Audience? TryParse(string text)
    {
        return text.Length == 0 ? Everyone : AudienceText.Parse(text);
    }

    /// <summary>Whether it asks for something that is known of a participant over all books.</summary>
    internal bool AsksForStanding(int book) => Rule is not null && KnownIn(book).AsksMore;

    /// <summary>Whether it asks for something that follows from the participant's submissions.</summary>
    internal bool AsksForCounts(int book) => Rule is not null && KnownIn(book).Counts;

    /// <summary>The rows that say whether a participant belongs to it, in the book of the study.</summary>
    internal IEnumerable<RowKey> RowsOf(int book, ObjectId participant)
    {
        if (Rule is null) yield break;
        foreach (var id in KnownIn(book).Studies) yield return RowKey.OfParticipation(id, participant);
        foreach (var id in KnownIn(book).Groups) yield return RowKey.OfGroupMember(id, participant);
    }

    /// <summary>Whether a participant belongs to it.</summary>
    /// <param name="study">The study.</param>
    /// <param name="participant">The participant's id.</param>
    /// <param name="standing">What is known of the participant over all books.</param>
    /// <param name="find">Finds one of the rows of <see cref="RowsOf"/>; null if there is none.</param>
    internal bool Has(Study study, ObjectId participant, Standing standing, Func<RowKey, Row?> find)
    {
        var isIn = Rule?.IsMetBy(participant, standing, TookPart, IsMember) ?? true;
        return isIn && (Strata.Count == 0 || StrataOf(participant, standing).Any());

        bool TookPart(ObjectId other) => other.Book == study.Id.Book
            && find(RowKey.OfParticipation(other, participant)) is Participation part
            && !(part.FirstAt > study.PublishedAt);

        bool IsMember(ObjectId group) => group.Book == study.Id.Book
            && find(RowKey.OfGroupMember(group, participant)) is GroupMember { IsMember: true };
    }

    /// <summary>
    /// Whether its rule admits a participant as things are now, whatever was when a study was published. Parts do not matter.
    /// </summary>
    /// <param name="ledger">Where to read.</param>
    /// <param name="book">The number of the book.</param>
    /// <param name="participant">The participant's id.</param>
    /// <param name="standing">What is known of the participant over all books.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public async ValueTask<bool> AdmitsAsync(
        ILedgerReader ledger, int book, ObjectId participant, Standing standing, CancellationToken cancellation)
    {
        if (Rule is null) return true;
        var (studies, groups) = (new HashSet<ObjectId>(), new HashSet<ObjectId>());
        foreach (var id in KnownIn(book).Studies)
            if (await ledger.FindAsync<Participation>(RowKey.OfParticipation(id, participant), cancellation) is not null)
                studies.Add(id);
        foreach (var id in KnownIn(book).Groups)
            if (await ledger.FindAsync<GroupMember>(RowKey.OfGroupMember(id, participant), cancellation) is { IsMember: true })
                groups.Add(id);
        return Rule.IsMetBy(participant, standing, studies.Contains, groups.Contains);
    }

    /// <summary>
    /// The numbers of the parts to which a participant belongs, from 1: one who has given several answers can belong to several.
    /// </summary>
    internal IEnumerable<int> StrataOf(ObjectId participant, Standing standing)
    {
        for (var i = 0; i < Strata.Count; i++)
            if (Strata[i].Rule.IsMetBy(participant, standing, _ => false, _ => false)) yield return i + 1;
    }

    /// <summary>Why it is invalid; null if it is valid.</summary>
    public Rejection? Check()
    {
        if (Rule is null) return null;
        if (Strata.Count > MaxStrata) return Invalid($"The places are shared out among at most {MaxStrata} parts.");
        if (Strata.Any(one => one.Weight is <= 0 or > AudienceStratum.MaxWeight))
            return Invalid($"A weight is more than 0 and at most {AudienceStratum.MaxWeight}.");
        var asked = Strata.SelectMany(one => one.Rule.Everything()).ToList();
        if (asked.Any(one => one.Ids.Count > 0) || !asked.All(IsKnown))
            return Invalid("Parts follow from what participants answered.");
        var rules = Rule.Everything().ToList();
        if (rules.Count > MaxRules) return Invalid($"An audience has at most {MaxRules} rules.");
        if (DepthOf(Rule) > MaxDepth) return Invalid($"At most {MaxDepth} rules are inside each other.");
        if (rules.Sum(one => (long)one.Ids.Count + one.Values.Count) > MaxIds)
            return Invalid($"An audience names at most {MaxIds} participants, studies, groups and answers.");
        var rows = rules.Where(one => one.Kind is AudienceKind.TookPart or AudienceKind.InGroup).Sum(one => one.Ids.Count);
        if (rows > MaxRows) return Invalid($"An audience names at most {MaxRows} studies and groups.");
        return rules.All(IsKnown) ? null : Invalid("An audience asks for a screener that there is not.");
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

    /// <summary>
    /// What follows from the book, kept because the same audience is asked about for every place that is taken.
    /// </summary>
    private Known KnownIn(int book)
    {
        if (_known is { } known && known.Book == book) return known;
        var rules = Rule!.Everything().ToList();
        var asked = rules.Select(one => one.Screener).Where(screener => screener.Length > 0).ToList();
        return _known = new(
            book,
            ObjectId.OfText(book, _text),
            [.. IdsOf(AudienceKind.TookPart)],
            [.. IdsOf(AudienceKind.InGroup)],
            asked.Count > 0,
            asked.Any(SystemScreener.IsCounted));

        IEnumerable<ObjectId> IdsOf(AudienceKind kind) => rules.Where(one => one.Kind == kind)
            .SelectMany(one => one.Ids)
            .Where(id => id.Book == book)
            .Distinct();
    }

    private sealed record Known(
        int Book, ObjectId Id, IReadOnlyList<ObjectId> Studies, IReadOnlyList<ObjectId> Groups, bool AsksMore, bool Counts);

    private static int DepthOf(AudienceRule rule) => 1 + rule.Rules.Select(DepthOf).DefaultIfEmpty(0).Max();

    private static bool IsKnown(AudienceRule rule)
        => rule.Kind is not (AudienceKind.Answered or AudienceKind.Within)
            || (Screeners.Find(rule.Screener) is not null && rule.Values.Count > 0
                && (rule.Kind == AudienceKind.Answered || rule.Values.Count == 2));

    private static Rejection Invalid(string detail) => new(RejectionCode.InvalidValue, detail);
}
