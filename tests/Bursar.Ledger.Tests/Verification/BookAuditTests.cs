namespace Bursar.Ledger.Tests;

/// <summary>Whatever is changed behind the Ledger's back, the audit says in a sentence which book, and where in it.</summary>
public sealed class BookAuditTests
{
    private readonly History _history = History.Honest();

    [Fact]
    public void Audit_HonestBook_FindsNothing() => Assert.Null(_history.Audit());

    [Fact]
    public void Audit_HashedAnewButUnchanged_FindsNothing()
    {
        _history.Forge();

        Assert.Null(_history.Audit());
    }

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
            AssertFault($"the hash of transfer {sequence} does not match it", history);
        }
    }

    private static readonly Dictionary<string, (Action<History> Tamper, string Fault)> Lists = new()
    {
        ["first dropped"] = (history => history.Transfers.RemoveAt(0), "transfer 1 is missing; the next one is 2"),
        ["one dropped"] = (history => history.Transfers.RemoveAt(3), "transfer 4 is missing; the next one is 5"),
        ["last dropped"] = (history => history.Transfers.RemoveAt(5), "it says that it has 6 transfers, and there are 5"),
        ["all dropped"] = (history => history.Transfers.Clear(), "study {0} holds 2.00 + 0.6666 + 0.1334, and its transfers make 0.00 + 0.00 + 0.00"),
        ["two swapped"] = (history => history.Transfers.Reverse(2, 2), "transfer 3 is missing; the next one is 4"),
        ["two swapped and renumbered"] = (
            history =>
            {
                history.Transfers.Reverse(2, 2);
                history.Change(3, one => one with { Sequence = 3 });
                history.Change(4, one => one with { Sequence = 4 });
            },
            "the hash of transfer 3 does not match it"),
        ["one twice"] = (history => history.Transfers.Insert(3, history.Transfers[2]), "transfer 4 is missing; the next one is 3"),
        ["one put in"] = (
            history => history.Transfers.Insert(3, history.Transfers[2] with { Sequence = 4 }), "the hash of transfer 4 does not match it"),
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

        AssertFault(Lists[what].Fault, _history);
    }

    private static readonly Dictionary<string, (Action<History> Tamper, string Fault)> Forgeries = new()
    {
        ["larger payment"] = (
            history => history.Change(3, one => one with { Amount = one.Amount + Breakdown.Unpriced(Amount(0.50m)) }),
            "study {0} holds 2.00 + 0.6666 + 0.1334, and its transfers make 1.50 + 0.6666 + 0.1334"),
        ["larger top-up"] = (
            history =>
            {
                for (var i = 1; i <= 6; i++) history.Change(i, one => one with { AvailableAfter = one.AvailableAfter + Amount(1) });
                history.Change(1, one => one with { Amount = Breakdown.Unpriced(Amount(101)) });
            },
            "Funding is -90.00 + 0.00 + 0.00, and its transfers make -91.00 + 0.00 + 0.00"),
        ["larger balance after"] = (
            history => history.Change(1, one => one with { AvailableAfter = Amount(101) }),
            "transfer 1 says that 101.00 was available after it, and it was 100.00"),
        ["order"] = (
            history => history.Transfers.Insert(3, history.TakeOut(6)), "transfer 5 says that 93.00 was available after it, and it was 83.00"),
        ["nothing moved"] = (history => history.Change(3, one => one with { Amount = Breakdown.Zero }), "transfer 3 moves 0.00 + 0.00 + 0.00"),
        ["negative payment"] = (
            history => history.Change(3, one => one with { Amount = -one.Amount }), "transfer 3 moves -1.00 + -0.3333 + -0.0667"),
        ["negative fee"] = (
            history => history.Change(3, one => one with { Amount = one.Amount with { Fees = -one.Amount.Fees } }),
            "transfer 3 moves 1.00 + -0.3333 + 0.0667"),
        ["payment taken back"] = (
            history => history.Change(3, one => one with { From = one.To, To = one.From }), "transfer 3 takes back a payment"),
        ["more paid than held"] = (
            history => history.Change(3, one => one with { Amount = one.Amount * 4 }), "transfer 3 takes more from study {0} than it holds"),
        ["paid by a study that holds nothing"] = (
            history => history.Change(3, one => one with { From = Account.Held(Worker) }),
            $"transfer 3 takes more from study {Worker} than it holds"),
        ["dropped payment"] = (
            history => history.TakeOut(3), "study {0} holds 2.00 + 0.6666 + 0.1334, and its transfers make 3.00 + 0.9999 + 0.2001"),
        ["payment made twice"] = (
            history => history.Transfers.Insert(3, history.Transfers[2]),
            "study {0} holds 2.00 + 0.6666 + 0.1334, and its transfers make 1.00 + 0.3333 + 0.0667"),
        ["total beyond the range"] = (
            history => history.Change(2, one => one with { Amount = one.Amount with { Rewards = new(long.MaxValue) } }),
            "transfer 2 leaves the range that can be kept"),
    };

    public static TheoryData<string> ForgeryNames => [.. Forgeries.Keys];

    /// <summary>Hashes made to fit do not help: the balances are held against each other.</summary>
    [Theory]
    [MemberData(nameof(ForgeryNames))]
    public void Audit_ForgedChain_IsFoundByItsBalances(string what)
    {
        Forgeries[what].Tamper(_history);
        _history.Forge();

        AssertFault(Forgeries[what].Fault, _history);
    }

    [Fact]
    public void Audit_KindThatNoByteHolds_IsAFaultAndNoException()
    {
        _history.Change(2, one => one with { Kind = (TransferKind)300 });

        AssertFault("transfer 2 leaves the range that can be kept", _history);
    }

    private static readonly Dictionary<string, (Func<Book, Book> Tamper, string Fault)> Books = new()
    {
        ["Funding"] = (book => book with { Funding = book.Funding + Penny }, "Funding is -89.99 + 0.00 + 0.00, and its transfers make -90.00 + 0.00 + 0.00"),
        ["Available"] = (
            book => book with { Available = book.Available + Penny }, "Available is 87.01 + -0.9999 + -0.2001, and its transfers make 87.00 + -0.9999 + -0.2001"),
        ["Held"] = (book => book with { Held = book.Held + Penny }, "Held is 2.01 + 0.6666 + 0.1334, and its transfers make 2.00 + 0.6666 + 0.1334"),
        ["Paid"] = (book => book with { Paid = book.Paid + Penny }, "Paid is 1.01 + 0.3333 + 0.0667, and its transfers make 1.00 + 0.3333 + 0.0667"),
        ["parts of the same total"] = (
            book => book with { Paid = new(book.Paid.Fees, book.Paid.Rewards, book.Paid.Vat) },
            "Paid is 0.3333 + 1.00 + 0.0667, and its transfers make 1.00 + 0.3333 + 0.0667"),
        ["last transfer"] = (book => book with { LastTransfer = 7 }, "it says that it has 7 transfers, and there are 6"),
        ["last hash"] = (book => book with { LastHash = Digest.Of("") }, "its last hash is not that of its last transfer"),
        ["credit limit"] = (book => book with { CreditLimit = new(long.MaxValue) }, "its credit limit is 922337203685477.5807"),
        ["negative credit limit"] = (book => book with { CreditLimit = new(-1) }, "its credit limit is -0.0001"),
        ["sandbox"] = (book => book with { Sandbox = true }, "study {0} holds 2.00 + 0.6666 + 0.1334, and its 2 payable places cost 0.00 + 0.00 + 0.00"),
        ["balance at the limit of the type"] = (
            book => book with { Paid = new(new(long.MaxValue), new(long.MaxValue), new(long.MaxValue)) },
            "Paid is 922337203685477.5807 + 922337203685477.5807 + 922337203685477.5807, and its transfers make 1.00 + 0.3333 + 0.0667"),
    };

    public static TheoryData<string> BookNames => [.. Books.Keys];

    [Theory]
    [MemberData(nameof(BookNames))]
    public void Audit_StoredBookChanged_SaysWhatItIsAndShouldBe(string what)
    {
        _history.Book = Books[what].Tamper(_history.Book);

        AssertFault(Books[what].Fault, _history);
    }

    private static readonly Dictionary<string, (Func<Study, Study> Tamper, string Fault)> Studies = new()
    {
        ["hold"] = (study => study with { Held = study.Held + Penny }, "study {0} holds 2.01 + 0.6666 + 0.1334, and its transfers make 2.00 + 0.6666 + 0.1334"),
        ["unit cost"] = (
            study => study with { UnitCost = study.UnitCost + Penny },
            "study {0} holds 2.00 + 0.6666 + 0.1334, and its 2 payable places cost 2.02 + 0.6666 + 0.1334"),
        ["paid"] = (
            study => study with { Paid = 0 }, "study {0} holds 2.00 + 0.6666 + 0.1334, and its 3 payable places cost 3.00 + 0.9999 + 0.2001"),
        ["closed"] = (
            study => study with { Closed = 1 }, "study {0} holds 2.00 + 0.6666 + 0.1334, and its 1 payable places cost 1.00 + 0.3333 + 0.0667"),
        ["places"] = (
            study => study with { Places = 4 }, "study {0} holds 2.00 + 0.6666 + 0.1334, and its 3 payable places cost 3.00 + 0.9999 + 0.2001"),
        ["state"] = (
            study => study with { State = StudyState.Draft }, "study {0} holds 2.00 + 0.6666 + 0.1334, and its 2 payable places cost 0.00 + 0.00 + 0.00"),
        ["cost beyond the range"] = (
            study => study with { UnitCost = Breakdown.Unpriced(new(long.MaxValue)) }, "study {0} leaves the range that can be kept"),
    };

    public static TheoryData<string> StudyNames => [.. Studies.Keys];

    [Theory]
    [MemberData(nameof(StudyNames))]
    public void Audit_StoredStudyChanged_SaysWhatItHoldsAndShould(string what)
    {
        _history.Studies[0] = Studies[what].Tamper(_history.Studies[0]);

        AssertFault(Studies[what].Fault, _history);
    }

    [Fact]
    public void Audit_StudyDroppedOrGivenTwice_IsFound()
    {
        var twice = History.Honest();
        twice.Studies.Add(twice.Studies[0]);
        _history.Studies.RemoveAt(0);

        AssertFault("its studies hold 0.00 + 0.00 + 0.00, and its transfers make 2.00 + 0.6666 + 0.1334", _history);
        AssertFault("its studies hold 4.00 + 1.3332 + 0.2668, and its transfers make 2.00 + 0.6666 + 0.1334", twice);
    }

    [Fact]
    public void Audit_CreditLimitBelowWhatIsInUse_IsFound()
    {
        var store = new MemoryStore();
        var book = store.OpenBook(10, open => open with { CreditLimit = Amount(5) });
        store.PublishStudy(book, reward: 14, places: 1);
        Assert.Null(store.Audit(book));

        store.Put(store.BookOf(book) with { CreditLimit = Amount(3.99m) });

        Assert.Equal($"Book {book}: its credit limit is overdrawn.", store.Audit(book));
    }

    private static Breakdown Penny => Breakdown.Unpriced(Money.Cent);

    private static void AssertFault(string fault, History history)
        => Assert.Equal($"Book {history.Book.Id}: {string.Format(fault, history.Studies.FirstOrDefault()?.Id)}.", history.Audit());
}
