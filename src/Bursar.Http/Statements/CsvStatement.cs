using System.Text;

namespace Bursar.Http;

/// <summary>A statement as CSV (RFC 4180, but lines end with a line feed), with a header line.</summary>
internal sealed class CsvStatement : IStatementText
{
    /// <inheritdoc/>
    public void Begin(StringBuilder text) => text.AppendJoin(',', StatementLine.Titles).Append('\n');

    /// <inheritdoc/>
    public void Add(StringBuilder text, StatementLine line) => text.Append(
        $"{line.Sequence},{line.Time},{line.Kind},{line.From},{line.To},{line.Amount},{line.Rewards},{line.Fees},{line.Vat},"
            + $"{line.AvailableAfter},{line.Subject},{CsvCell.Of(line.Reference)},{CsvCell.Of(line.RequestKey)},{line.Hash}\n");

    /// <inheritdoc/>
    public void End(StringBuilder text)
    {
    }
}
