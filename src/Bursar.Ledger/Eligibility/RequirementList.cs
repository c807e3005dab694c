namespace Bursar.Ledger;

/// <summary>
/// The requirements of a study, all of which a participant must meet. Two lists with the same entries in the same order are
/// equal.
/// </summary>
public sealed class RequirementList : IEquatable<RequirementList>
{
    /// <summary>The maximum number of requirements: 10 (MTurk API Reference, CreateHIT).</summary>
    public const int MaxEntries = 10;

    /// <summary>
    /// The maximum number of numbers in a requirement: 15 (MTurk API Reference, QualificationRequirement).
    /// </summary>
    public const int MaxNumbers = 15;

    /// <summary>The maximum number of places in a requirement: 30 (MTurk API Reference, QualificationRequirement).</summary>
    public const int MaxLocales = 30;

    private const int MaxType = 64;

    /// <summary>No requirements: everyone is eligible.</summary>
    public static readonly RequirementList None = new([]);

    private readonly string _text;
    private Known? _known;

    /// <summary>Creates a list with these entries, in this order.</summary>
    public RequirementList(IEnumerable<Requirement> entries)
    {
        Entries = [.. entries];
        _text = string.Join('\n', Entries);
    }

    /// <summary>The entries, in their original order.</summary>
    public IReadOnlyList<Requirement> Entries { get; }

    /// <summary>The ids of the kinds of trait, each once.</summary>
    public IEnumerable<string> Types => Entries.Select(one => one.Type).Distinct(StringComparer.Ordinal);

    /// <summary>The id under which a book keeps the list; empty if there are no entries.</summary>
    public ObjectId IdIn(int book) => KnownIn(book).Id;

    /// <summary>The ids of the kinds of trait that the payer of this book made, each once.</summary>
    public IReadOnlyList<ObjectId> TypesOf(int book) => KnownIn(book).Types;

    /// <summary>
    /// The entries, each with the id of its kind of trait if the payer of this book made it, and otherwise the empty id.
    /// </summary>
    internal IReadOnlyList<(Requirement Entry, ObjectId Own)> EntriesIn(int book) => KnownIn(book).Entries;

    /// <summary>Whether something of another kind than the book's own is asked for.</summary>
    internal bool AsksForStanding(int book) => KnownIn(book).AsksMore;

    /// <summary>Whether something is asked for that follows from the participant's submissions.</summary>
    internal bool AsksForCounts(int book) => KnownIn(book).Counts;

    /// <summary>What follows from the book, kept because the same list is asked about for every place that is taken.</summary>
    private Known KnownIn(int book)
    {
        if (_known is { } known && known.Book == book) return known;
        List<(Requirement, ObjectId)> entries =
            [.. Entries.Select(one => (one, IsOf(book, one.Type, out var own) ? own : default))];
        List<ObjectId> types = [.. entries.Select(one => one.Item2).Where(type => !type.IsEmpty).Distinct()];
        var id = Entries.Count == 0 ? default : ObjectId.OfText(book, _text);
        return _known = new(
            book, id, entries, types, entries.Exists(one => one.Item2.IsEmpty), Types.Any(Standing.IsCounted));
    }

    private sealed record Known(
        int Book,
        ObjectId Id,
        IReadOnlyList<(Requirement Entry, ObjectId Own)> Entries,
        IReadOnlyList<ObjectId> Types,
        bool AsksMore,
        bool Counts);

    /// <summary>Whether this is the id of a kind of trait in this book, which may not exist.</summary>
    internal static bool IsOf(int book, string type, out ObjectId id) => ObjectId.TryParse(type, out id) && id.Book == book;

    /// <summary>Parses the result of <see cref="ToString"/>; null if the string has another form.</summary>
    public static RequirementList? TryParse(string text)
    {
        List<Requirement> entries = [];
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split(':') is not [var type, var name, var action, var values]) return null;
            if (!Enum.TryParse<Comparator>(name, out var comparator) || !Enum.TryParse<StudyAction>(action, out var guards))
                return null;
            List<int> numbers = [];
            List<Locale> locales = [];
            foreach (var value in values.Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                if (int.TryParse(value, out var number)) numbers.Add(number);
                else if (Locale.TryParse(value) is { } locale) locales.Add(locale);
                else return null;
            }
            entries.Add(new(type, comparator, guards) { Numbers = numbers, Locales = locales });
        }
        return new(entries);
    }

    /// <summary>Why these requirements are invalid; null if they are valid.</summary>
    internal Rejection? Check()
    {
        if (Entries.Count > MaxEntries) return Invalid($"A study has at most {MaxEntries} requirements.");
        return Entries.Select(Check).FirstOrDefault(one => one is not null);
    }

    private static Rejection? Check(Requirement one)
    {
        if (one.Type.Length is 0 or > MaxType || !one.Type.All(char.IsAsciiLetterOrDigit))
            return Invalid($"The id of a trait has 1 to {MaxType} letters and digits.");
        if (!Enum.IsDefined(one.Comparator) || !Enum.IsDefined(one.Guards))
            return Invalid("A comparator or an action is unknown.");
        if (!one.Locales.All(place => place.IsWellFormed))
            return Invalid("A place is a country, or a country and a subdivision.");
        var isPlace = one.Type == SystemTrait.Locale;
        if ((isPlace ? one.Numbers.Count : one.Locales.Count) > 0)
            return Invalid("Only a participant's locale is compared with places, and only with places.");
        var (count, most) = isPlace ? (one.Locales.Count, MaxLocales) : (one.Numbers.Count, MaxNumbers);
        return one.Comparator switch
        {
            Comparator.Exists or Comparator.DoesNotExist => count > 0 ? Invalid($"{one.Comparator} has no values.") : null,
            Comparator.In or Comparator.NotIn => count is 0 || count > most
                ? Invalid($"{one.Comparator} has 1 to {most} values.")
                : null,
            Comparator.EqualTo or Comparator.NotEqualTo => count == 1 ? null : Invalid($"{one.Comparator} has one value."),
            _ => count == 1 && !isPlace ? null : Invalid($"{one.Comparator} has one number."),
        };
    }

    private static Rejection Invalid(string detail) => new(RejectionCode.InvalidValue, detail);

    /// <inheritdoc/>
    public bool Equals(RequirementList? other)
        => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RequirementList);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>A line for each entry (<see cref="Requirement.ToString"/>).</summary>
    public override string ToString() => _text;
}
