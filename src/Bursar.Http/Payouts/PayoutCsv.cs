using System.Text;
using Bursar.Ledger;

namespace Bursar.Http;

/// <summary>A payout as CSV: for PayPal's mass payments, or for people and other programs.</summary>
public static class PayoutCsv
{
    /// <summary>The media type of both.</summary>
    public const string MediaType = "text/csv";

    /// <summary>
    /// Writes what PayPal's mass payments take: without a header, a line for each payment with the address, the amount, the
    /// currency, an id of at most 30 characters, and a note.
    /// </summary>
    /// <param name="payout">A payout by PayPal.</param>
    /// <param name="lines">The items to be paid, each with an account.</param>
    /// <param name="note">What people read beside the amount.</param>
    public static byte[] WriteForPayPal(Payout payout, IReadOnlyList<PayoutLine> lines, string note)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(CsvCell.Of(line.Account!.Number)).Append(',').Append(line.Amount).Append(',').Append(payout.Currency)
                .Append(',').Append(payout.Id).Append('-').Append(line.Number)
                .Append(',').Append(CsvCell.Of(note)).Append("\r\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Writes every column, with a header.</summary>
    /// <param name="payout">The payout.</param>
    /// <param name="lines">The items to be paid.</param>
    public static byte[] Write(Payout payout, IReadOnlyList<PayoutLine> lines)
    {
        var text = new StringBuilder("number,participant_id,worker_id,amount,currency,holder,account\r\n");
        foreach (var line in lines)
        {
            text.Append(line.Number).Append(',').Append(line.Participant).Append(",A").Append(line.Participant.ToUpperString())
                .Append(',').Append(line.Amount).Append(',').Append(payout.Currency).Append(',')
                .Append(CsvCell.Of(line.Account?.Holder)).Append(',').Append(CsvCell.Of(line.Account?.Number)).Append("\r\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
