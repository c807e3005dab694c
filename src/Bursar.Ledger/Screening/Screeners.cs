namespace Bursar.Ledger;

/// <summary>Every screener that participants here can answer, in the order of Prolific's catalogue.</summary>
public static class Screeners
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Screener> All { get; } =
        [.. PersonScreeners.All, .. WorkScreeners.All, .. GroupScreeners.All, .. HistoryScreeners.All];

    private static readonly Dictionary<string, Screener> ById = All.ToDictionary(one => one.Id, StringComparer.Ordinal);

    /// <summary>The screener with an id; null if there is none.</summary>
    public static Screener? Find(string id) => ById.GetValueOrDefault(id);
}
