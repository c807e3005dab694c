using System.Text;

namespace Bursar.Fuzz.Tests;

/// <summary>The ids and secrets that samples name: <c>$hit</c> stands for the HIT that a sample before it made.</summary>
internal sealed class Cast(string host, ManualClock clock)
{
    private readonly SortedDictionary<string, string> _names = new(LongestFirst);

    private static readonly Comparer<string> LongestFirst = Comparer<string>.Create(
        (one, other) => one.Length != other.Length ? other.Length.CompareTo(one.Length) : string.CompareOrdinal(one, other));

    public string Host => host;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>All that is known, in an order that is always the same.</summary>
    public IReadOnlyCollection<string> Values => _names.Values;

    public string this[string name]
    {
        get => _names[name];
        set => _names[name] = value;
    }

    /// <summary>A text with the values in place of the names.</summary>
    public string Fill(string text)
    {
        var filled = new StringBuilder(text);
        foreach (var (name, value) in _names) filled.Replace("$" + name, value);
        return filled.ToString();
    }
}
