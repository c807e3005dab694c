namespace Bursar.Ledger.Tests;

/// <summary>
/// Transfers changed, dropped, moved or put in behind the Ledger's back: the hashes and the sequence show where.
/// </summary>
public sealed class BookAuditTransferTests
{
    private const string Holds = "study {0} holds 2.00 + 0.6666 + 0.1334";
    private readonly History _history = History.Honest();

    private static readonly Dictionary<string, Func<Transfer, Transfer>> Changes = new()
    {
        ["book"] = one => one with { Book = 8 },
        ["time"] = one => one with { At = one.At.AddMicroseconds(1) },
        ["kind"] = one => one with { Kind = (TransferKind)9 },
        ["from"] = one => one with { From = Account.Paid(Payer) },
        ["to"] = one => one with { To = Account.Paid(Payer) },
        ["rewards"] = one => one with { Amount = one.Amount + Breakdown.Unpriced(new(1)) },
        ["fees"] = one => one with { Amount = one.Amount + new Breakdown(Money.Zero, new(1), Money.Zero) },
        ["VAT"] = one => one with { Amount = one.Amount + new Breakdown(Money.Zero, Money.Zero, new(1)) },
        ["subject"] = one => one with { Subject = Payer },
        ["reference"] = one => one with { Reference = one.Reference + "x" },
        ["request key"] = one => one with { RequestKey = "k" },
        ["available after"] = one => one with { AvailableAfter = one.AvailableAfter + new Money(1) },
        ["hash"] = one => one with { Hash = one.Hash with { D = one.Hash.D ^ 1 } },
    };

    public static TheoryData<string> Fields => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Fields))]
    public void Audit_FieldOfATransferChanged_FindsItsHash(string field)
    {
        foreach (var sequence in new[] { 1, 3, 6 })
        {
            var history = History.Honest();
            history.Change(sequence, Changes[field]);
            history.AssertFault($"the hash of transfer {sequence} does not match it");
        }
    }

    private static readonly Dictionary<string, (Action<History> Tamper, string Fault)> Lists = new()
    {
        ["first dropped"] = (history => history.Transfers.RemoveAt(0), "transfer 1 is missing; the next one is 2"),
        ["one dropped"] = (history => history.Transfers.RemoveAt(3), "transfer 4 is missing; the next one is 5"),
        ["last dropped"] = (history => history.Transfers.RemoveAt(5), "it says that it has 6 transfers, and there are 5"),
        ["all dropped"] = (history => history.Transfers.Clear(), Holds + ", and its transfers make 0.00 + 0.00 + 0.00"),
        ["two swapped"] = (history => history.Transfers.Reverse(2, 2), "transfer 3 is missing; the next one is 4"),
        ["two swapped and renumbered"] = (
            history =>
            {
                history.Transfers.Reverse(2, 2);
                history.Change(3, one => one with { Sequence = 3 });
                history.Change(4, one => one with { Sequence = 4 });
            },
            "the hash of transfer 3 does not match it"),
        ["one twice"] = (
            history => history.Transfers.Insert(3, history.Transfers[2]),
            "transfer 4 is missing; the next one is 3"),
        ["one put in"] = (
            history => history.Transfers.Insert(3, history.Transfers[2] with { Sequence = 4 }),
            "the hash of transfer 4 does not match it"),
        ["one added"] = (
            history =>
            {
                var last = history.Transfers[5] with { Sequence = 7, AvailableAfter = Amount(75.80m) };
                history.Transfers.Add(last with { Hash = TransferHash.Of(history.Book.LastHash, last) });
            },
            "it says that it has 6 transfers, and there are 7"),
    };

    public static TheoryData<string> ListNames => [.. Lists.Keys];

    [Theory]
    [MemberData(nameof(ListNames))]
    public void Audit_TransferDroppedMovedOrPutIn_SaysWhere(string what)
    {
        Lists[what].Tamper(_history);

        _history.AssertFault(Lists[what].Fault);
    }

    [Fact]
    public void Audit_KindThatNoByteHolds_IsAFaultAndNoException()
    {
        _history.Change(2, one => one with { Kind = (TransferKind)300 });

        _history.AssertFault("transfer 2 leaves the range that can be kept");
    }
}
