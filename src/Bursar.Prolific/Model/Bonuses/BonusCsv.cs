using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// Reads <c>csv_bonuses</c>: a line for each bonus, <c>id,amount</c>, the id a participant's or a submission's, the amount in
/// main units with at most two decimals. Lines end as clients end them; blank ones and white space around a value do not count.
/// </summary>
internal static class BonusCsv
{
    /// <summary>The most faults that one answer lists.</summary>
    private const int MaxFaults = 20;

    /// <summary>Reads the lines, and says what is wrong with them.</summary>
    public static (IReadOnlyList<(string Id, Money Amount)> Lines, string? Fault) Read(string csv)
    {
        List<(string Id, Money Amount)> lines = [];
        List<string> faults = [];
        var number = 0;
        foreach (var line in csv.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            string[] parts = [.. line.Split(',').Select(part => part.Trim())];
            if (parts.Length != 2 || parts[0].Length is 0 or > NamedSubmissions.MaxId)
                faults.Add($"line {number} is not \"id,amount\"");
            else if (!Money.TryParse(parts[1], decimals: 2, out var amount) || amount == Money.Zero)
                faults.Add($"line {number} has no amount over 0 with at most 2 decimals");
            else lines.Add((parts[0], amount));
        }
        if (faults.Count > 0) return ([], $"{string.Join("; ", faults.Take(MaxFaults))}.");
        return lines.Count is 0 or > PayBonuses.Max ? ([], $"There must be 1 to {PayBonuses.Max} bonuses.") : (lines, null);
    }
}
