using Bursar.Ledger;

namespace Bursar.Http;

/// <summary>
/// A confirmed payout as a file for a bank, for PayPal or for people. It has the items that have no result yet, and is the same
/// each time.
/// </summary>
/// <param name="Name">A name for it.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">The file, as text in UTF-8.</param>
public sealed record PayoutFile(string Name, string MediaType, byte[] Content)
{
    private const string Sepa = "sepa";
    private const string PayPal = "paypal";
    private const string Csv = "csv";

    private static readonly PayoutFileFault NoFormat = new("format", "must be one of sepa, paypal, csv.");
    private static readonly PayoutFileFault NotConfirmed = new("", "Only a confirmed payout has a file.");

    private static readonly PayoutFileFault NotSepa = new(
        "", "SEPA pays EUR to bank accounts; prepare a payout in EUR with the method bank.");

    private static readonly PayoutFileFault NotPayPal = new("", "That needs a payout with the method paypal.");
    private static readonly PayoutFileFault TooLong = new("text", $"has at most {PayoutPayer.MaxText} characters.");
    private static readonly PayoutFileFault Done = new("", "Every item has a result.");

    /// <summary>The formats that a payout can have, the one made for its method first.</summary>
    public static IReadOnlyList<string> Formats(Payout payout) => payout switch
    {
        { Method: PayoutMethod.Bank, Currency: Currency.EUR } => [Sepa, Csv],
        { Method: PayoutMethod.PayPal } => [PayPal, Csv],
        _ => [Csv],
    };

    /// <summary>Writes the file, and notes in the log that it was written.</summary>
    /// <param name="ledger">The ledger, which knows who asks.</param>
    /// <param name="box">Opens each account, for its own participant.</param>
    /// <param name="payout">The payout.</param>
    /// <param name="order">How it is asked for.</param>
    /// <param name="cancellation">Cancels it, but not the note.</param>
    /// <returns>The file, or why there is none.</returns>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<(PayoutFile? File, PayoutFileFault? Fault)> WriteAsync(
        ILedger ledger, ISecretBox box, Payout payout, PayoutFileOrder order, CancellationToken cancellation)
    {
        if (payout.State != PayoutState.Confirmed) return (null, NotConfirmed);
        if (order.Text.Length > PayoutPayer.MaxText) return (null, TooLong);
        var (lines, wrong) = await LinesAsync(ledger, box, payout, cancellation);
        if (wrong is not null) return (null, wrong);
        var (file, fault) = Write(payout, order, lines);
        if (file is null) return (null, fault);
        var noted = await ledger.ExecuteAsync(new NotePayoutFile(payout.Id), CancellationToken.None);
        return noted.Accepted ? (file, null) : (null, new("", noted.Rejection.Detail));
    }

    private static (PayoutFile? File, PayoutFileFault? Fault) Write(
        Payout payout, PayoutFileOrder order, IReadOnlyList<PayoutLine> lines)
    {
        PayoutFile Of(string extension, string type, byte[] content) => new($"payout-{payout.Id}.{extension}", type, content);
        switch (order.Format)
        {
            case Csv:
                return (Of("csv", PayoutCsv.MediaType, PayoutCsv.Write(payout, lines)), null);
            case PayPal when payout.Method != PayoutMethod.PayPal:
                return (null, NotPayPal);
            case PayPal:
                return (Of("csv", PayoutCsv.MediaType, PayoutCsv.WriteForPayPal(payout, lines, order.Text)), null);
            case Sepa when payout.Method != PayoutMethod.Bank || payout.Currency != Currency.EUR:
                return (null, NotSepa);
            case Sepa:
                var (account, why) = PayoutAccount.Bank(order.Payer, order.Iban);
                if (account is null) return (null, new("payer, iban", why));
                var payer = new PayoutPayer(account, order.On, order.Text);
                return (Of("xml", SepaFile.MediaType, SepaFile.Write(payout, lines, payer)), null);
            default:
                return (null, NoFormat);
        }
    }

    /// <summary>The items that have no result.</summary>
    private static async ValueTask<(IReadOnlyList<PayoutLine> Lines, PayoutFileFault? Fault)> LinesAsync(
        ILedger ledger, ISecretBox box, Payout payout, CancellationToken cancellation)
    {
        var items = await ledger.ListAsync(new ItemsOfPayout(payout.Id, 0, Payout.MaxItems), cancellation);
        var lines = new List<PayoutLine>();
        foreach (var item in items.Where(one => one.State == PayoutItemState.Waiting))
        {
            var account = PayoutAccount.Open(box, item.Participant, payout.Method, item.Sealed);
            if (account is null && payout.Method != PayoutMethod.Other)
                return ([], new("", $"The account of item {item.Number} was sealed for another participant, or changed."));
            lines.Add(new(item.Number, item.Participant, item.Amount, account));
        }
        return lines.Count == 0 ? ([], Done) : (lines, null);
    }
}
