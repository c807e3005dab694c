using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// Reads <c>csv_bonuses</c>: one line per bonus, <c>id,amount</c>. The id is a participant's or a submission's; the amount is in
/// main units with at most two decimals. Any line ending is accepted; blank lines and white space around values are ignored.
/// </summary>
internal static class BonusCsv
{
    /// <summary>The maximum number of faults listed in one answer.</summary>
    private const int MaxFaults = 20;

    /// <summary>Reads the lines. The fault describes every faulty line, up to the limit; null for none.</summary>
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
