namespace Bursar.Ledger;

/// <summary>
/// The traits without a value that the operator sets for a participant: Masters, adult content, and premium traits. Two with the
/// same ids are equal.
/// </summary>
public sealed record ParticipantMarks
{
    /// <summary>The maximum number of ids.</summary>
    public const int MaxEntries = 100;

    private const int MaxId = 64;

    /// <summary>No marks.</summary>
    public static readonly ParticipantMarks None = new([]);

    private readonly string _text;

    /// <summary>Creates marks with these ids.</summary>
    public ParticipantMarks(IEnumerable<string> ids)
        => _text = string.Join(' ', ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>The ids, in alphabetical order.</summary>
    public IReadOnlyList<string> Entries => Parse(_text);

    /// <summary>Whether it is one of them.</summary>
    public bool Has(string id) => Entries.Contains(id);

    /// <summary>Reads the result of <see cref="ToString"/>.</summary>
    public static ParticipantMarks Read(string text) => text.Length == 0 ? None : new(Parse(text));

    /// <summary>The ids, separated by spaces.</summary>
    public override string ToString() => _text;

    /// <summary>Whether a string can be the id of a trait.</summary>
    internal static bool IsId(string id) => id.Length is > 0 and <= MaxId && id.All(char.IsAsciiLetterOrDigit);

    private static string[] Parse(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
