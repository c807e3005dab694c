using System.Globalization;
using System.Text;
using System.Xml;
using Bursar.Ledger;

namespace Bursar.Http;

/// <summary>
/// A payout as a bank reads it: a customer credit transfer of ISO 20022, pain.001.001.09, within the rules of SEPA. Its ids
/// follow from the payout's, so a bank refuses the same file a second time.
/// </summary>
public static class SepaFile
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/xml";

    private const string Schema = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>Writes the file.</summary>
    /// <param name="payout">A payout in EUR, by bank.</param>
    /// <param name="lines">The items to be paid, each with an account.</param>
    /// <param name="payer">From where.</param>
    public static byte[] Write(Payout payout, IReadOnlyList<PayoutLine> lines, PayoutPayer payer)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            var (count, sum) = ($"{lines.Count}", $"{lines.Aggregate(Money.Zero, (total, line) => total + line.Amount)}");
            xml.WriteStartElement("Document", Schema);
            xml.WriteStartElement("CstmrCdtTrfInitn");
            xml.WriteStartElement("GrpHdr");
            Element(xml, "MsgId", $"{payout.Id}");
            Element(xml, "CreDtTm", payout.ConfirmedAt!.Value.UtcDateTime.ToString("s", CultureInfo.InvariantCulture) + "Z");
            Element(xml, "NbOfTxs", count);
            Element(xml, "CtrlSum", sum);
            Party(xml, "InitgPty", payer.Account.Holder);
            xml.WriteEndElement();

            xml.WriteStartElement("PmtInf");
            Element(xml, "PmtInfId", $"{payout.Id}");
            Element(xml, "PmtMtd", "TRF");
            Element(xml, "NbOfTxs", count);
            Element(xml, "CtrlSum", sum);
            Nested(xml, "SEPA", "PmtTpInf", "SvcLvl", "Cd");
            Nested(xml, payer.On.ToString("O", CultureInfo.InvariantCulture), "ReqdExctnDt", "Dt");
            Party(xml, "Dbtr", payer.Account.Holder);
            Nested(xml, payer.Account.Number, "DbtrAcct", "Id", "IBAN");
            Nested(xml, "NOTPROVIDED", "DbtrAgt", "FinInstnId", "Othr", "Id");
            Element(xml, "ChrgBr", "SLEV");
            foreach (var line in lines) Write(xml, payout, line, payer.Text);
        }
        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, Payout payout, PayoutLine line, string text)
    {
        xml.WriteStartElement("CdtTrfTxInf");
        Nested(xml, $"{payout.Id}-{line.Number}", "PmtId", "EndToEndId");
        xml.WriteStartElement("Amt");
        xml.WriteStartElement("InstdAmt");
        xml.WriteAttributeString("Ccy", $"{payout.Currency}");
        xml.WriteString($"{line.Amount}");
        xml.WriteEndElement();
        xml.WriteEndElement();
        Party(xml, "Cdtr", line.Account!.Holder);
        Nested(xml, line.Account.Number, "CdtrAcct", "Id", "IBAN");
        if (SepaText.Of(text, PayoutPayer.MaxText) is { Length: > 0 } plain) Nested(xml, plain, "RmtInf", "Ustrd");
        xml.WriteEndElement();
    }

    private static void Party(XmlWriter xml, string name, string holder)
        => Nested(xml, SepaText.Of(holder, PayoutAccount.MaxHolder), name, "Nm");

    private static void Nested(XmlWriter xml, string text, params ReadOnlySpan<string> names)
    {
        foreach (var name in names) xml.WriteStartElement(name);
        xml.WriteString(text);
        foreach (var _ in names) xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, text);
}
