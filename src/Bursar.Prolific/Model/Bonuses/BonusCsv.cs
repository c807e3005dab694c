using System.Globalization;
using Bursar.Ledger;
using CsvHelper;
using CsvHelper.Configuration;

namespace Bursar.Prolific;

/// <summary>
/// Reads <c>csv_bonuses</c>: one line per bonus, <c>id,amount</c>. The id is a participant's or a submission's; the amount is in
/// main units with at most two decimals. Values may be quoted. Any line ending is accepted; a byte order mark, blank lines and
/// white space around values are ignored.
/// </summary>
internal static class BonusCsv
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The maximum number of faults listed in one answer.</summary>
    private const int MaxFaults = 20;


    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture)
    {
        HasHeaderRecord = false,
        TrimOptions = TrimOptions.Trim,
        WhiteSpaceChars = [' ', '\t'],
        BadDataFound = null, // A quote in the wrong place is part of an id that nobody has.
    };

    /// <summary>Reads the lines. The fault describes every faulty line, up to the limit; null for none.</summary>
    public static (IReadOnlyList<(string Id, Money Amount)> Lines, string? Fault) Read(string csv)
    {
        List<(string Id, Money Amount)> lines = [];
        List<string> faults = [];
        using var parser = new CsvParser(new StringReader(csv.TrimStart(ByteOrderMark)), Format);
        while (parser.Read())
        {
            var (parts, number) = (parser.Record!, parser.RawRow);
            if (parts is [""]) continue;
            if (parts.Length != 2 || parts[0].Length is 0 or > NamedSubmissions.MaxId)
                faults.Add($"line {number} is not \"id,amount\"");
            else if (!BodyNumbers.TryReadAmount(parts[1], out var amount) || amount == Money.Zero)
                faults.Add($"line {number} has no amount over 0 with at most 2 decimals");
            else lines.Add((parts[0], amount));
        }
        if (faults.Count > 0) return ([], $"{string.Join("; ", faults.Take(MaxFaults))}.");
        return lines.Count is 0 or > PayBonuses.Max ? ([], $"There must be 1 to {PayBonuses.Max} bonuses.") : (lines, null);
    }
}
