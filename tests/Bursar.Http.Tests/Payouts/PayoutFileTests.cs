using System.Text;
using System.Xml.Linq;

namespace Bursar.Http.Tests;

/// <summary>The files for banks, byte by byte: a bank refuses what it does not know.</summary>
public sealed class PayoutFileTests
{
    private static readonly ObjectId Id = new(0x6900_0001, 2);
    private static readonly PayoutAccount Lab = PayoutAccount.Bank("Labor für Öffentliches", "DE89370400440532013000").Account!;

    private static readonly PayoutLine[] Lines =
    [
        new(1, new(0x6900_0002, 3), new(123_400), PayoutAccount.Bank("Zoë & Łukasz", "GB29NWBK60161331926819").Account),
        new(7, new(0x6900_0002, 4), new(100), PayoutAccount.Bank("Bo", "NO9386011117947").Account),
    ];

    [Fact]
    public void Sepa_TwoPeople_IsACreditTransfer()
    {
        var file = Encoding.UTF8.GetString(
            SepaFile.Write(PayoutBy(PayoutMethod.Bank), Lines, new(Lab, new(2026, 12, 1), "Thanks – study/1//")));

        const string expected = """
            <?xml version="1.0" encoding="utf-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">
              <CstmrCdtTrfInitn>
                <GrpHdr>
                  <MsgId>690000010000000000000002</MsgId>
                  <CreDtTm>2026-11-02T09:00:00Z</CreDtTm>
                  <NbOfTxs>2</NbOfTxs>
                  <CtrlSum>12.35</CtrlSum>
                  <InitgPty>
                    <Nm>Labor fur Offentliches</Nm>
                  </InitgPty>
                </GrpHdr>
                <PmtInf>
                  <PmtInfId>690000010000000000000002</PmtInfId>
                  <PmtMtd>TRF</PmtMtd>
                  <NbOfTxs>2</NbOfTxs>
                  <CtrlSum>12.35</CtrlSum>
                  <PmtTpInf>
                    <SvcLvl>
                      <Cd>SEPA</Cd>
                    </SvcLvl>
                  </PmtTpInf>
                  <ReqdExctnDt>
                    <Dt>2026-12-01</Dt>
                  </ReqdExctnDt>
                  <Dbtr>
                    <Nm>Labor fur Offentliches</Nm>
                  </Dbtr>
                  <DbtrAcct>
                    <Id>
                      <IBAN>DE89370400440532013000</IBAN>
                    </Id>
                  </DbtrAcct>
                  <DbtrAgt>
                    <FinInstnId>
                      <Othr>
                        <Id>NOTPROVIDED</Id>
                      </Othr>
                    </FinInstnId>
                  </DbtrAgt>
                  <ChrgBr>SLEV</ChrgBr>
                  <CdtTrfTxInf>
                    <PmtId>
                      <EndToEndId>690000010000000000000002-1</EndToEndId>
                    </PmtId>
                    <Amt>
                      <InstdAmt Ccy="EUR">12.34</InstdAmt>
                    </Amt>
                    <Cdtr>
                      <Nm>Zoe + Lukasz</Nm>
                    </Cdtr>
                    <CdtrAcct>
                      <Id>
                        <IBAN>GB29NWBK60161331926819</IBAN>
                      </Id>
                    </CdtrAcct>
                    <RmtInf>
                      <Ustrd>Thanks - study/1</Ustrd>
                    </RmtInf>
                  </CdtTrfTxInf>
            """;
        Assert.Equal(expected, file[..expected.Length]);
        Assert.Equal(2, XDocument.Parse(file).Descendants().Count(one => one.Name.LocalName == "CdtTrfTxInf"));
    }

    [Fact]
    public void PayPal_AnAddressThatIsAFormula_IsText()
    {
        PayoutLine[] lines =
        [
            new(1, new(1, 1), new(123_400), PayoutAccount.PayPal("ada@example.org").Account),
            new(2, new(1, 2), new(100), PayoutAccount.PayPal("=cmd@example.org").Account),
        ];

        Assert.Equal(
            "ada@example.org,12.34,EUR,690000010000000000000002-1,\"Thanks, all\"\r\n"
                + "'=cmd@example.org,0.01,EUR,690000010000000000000002-2,\"Thanks, all\"\r\n",
            Encoding.UTF8.GetString(PayoutCsv.WriteForPayPal(PayoutBy(PayoutMethod.PayPal), lines, "Thanks, all")));
    }

    [Fact]
    public void Csv_WithAndWithoutAnAccount_HasEveryColumn() => Assert.Equal(
        "number,participant_id,worker_id,amount,currency,holder,account\r\n"
            + "1,690000020000000000000003,A690000020000000000000003,12.34,EUR,Zoë & Łukasz,GB29NWBK60161331926819\r\n"
            + "2,000000010000000000000001,A000000010000000000000001,0.01,EUR,,\r\n",
        Encoding.UTF8.GetString(PayoutCsv.Write(
            PayoutBy(PayoutMethod.Other), [Lines[0], new(2, new(1, 1), Money.Cent, null)])));

    private static Payout PayoutBy(PayoutMethod method) => new()
    {
        Id = Id,
        Currency = Currency.EUR,
        Method = method,
        State = PayoutState.Confirmed,
        Items = 2,
        Waiting = 2,
        Total = new(123_500),
        PreparedBy = "ada",
        PreparedAt = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero),
        ConfirmedBy = "bo",
        ConfirmedAt = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero),
    };
}
