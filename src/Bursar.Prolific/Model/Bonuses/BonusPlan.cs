using System.Globalization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The lines of bonuses that are set up, as they are kept until they are paid: submission, participant and ten-thousandths in each.</summary>
internal static class BonusPlan
{
    /// <summary>The lines as text.</summary>
    public static string Write(IEnumerable<BonusLine> lines)
        => string.Join('\n', lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Submission} {line.Participant} {line.Amount.Units}")));

    /// <summary>The lines that <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">It did not: the document is damaged.</exception>
    public static IReadOnlyList<BonusLine> Read(string text) => [.. text.Split('\n').Select(ReadLine)];

    private static BonusLine ReadLine(string line) => line.Split(' ') is [var submission, var participant, var units]
        && ObjectId.TryParse(submission, out var id)
        && ObjectId.TryParse(participant, out var who)
        && long.TryParse(units, NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            ? new(id, who, new(amount))
            : throw new FormatException("The lines of a batch of bonuses are damaged.");
}
