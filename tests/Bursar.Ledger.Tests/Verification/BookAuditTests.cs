namespace Bursar.Ledger.Tests;

/// <summary>
/// Stored balances changed behind the Ledger's back: the audit says what they are, and what the transfers make.
/// </summary>
public sealed class BookAuditTests
{
    private const string Holds = "study {0} holds 2.00 + 0.6666 + 0.1334";
    private readonly History _history = History.Honest();

    [Fact]
    public void Audit_HonestBook_FindsNothing() => Assert.Null(_history.Audit());

    [Fact]
    public void Audit_HashedAnewButUnchanged_FindsNothing()
    {
        _history.Forge();

        Assert.Null(_history.Audit());
    }

    private static readonly Dictionary<string, (Func<Book, Book> Tamper, string Fault)> Books = new()
    {
        ["Funding"] = (
            book => book with { Funding = book.Funding + Penny },
            "Funding is -89.99 + 0.00 + 0.00, and its transfers make -90.00 + 0.00 + 0.00"),
        ["Available"] = (
            book => book with { Available = book.Available + Penny },
            "Available is 87.01 + -0.9999 + -0.2001, and its transfers make 87.00 + -0.9999 + -0.2001"),
        ["Held"] = (
            book => book with { Held = book.Held + Penny },
            "Held is 2.01 + 0.6666 + 0.1334, and its transfers make 2.00 + 0.6666 + 0.1334"),
        ["Paid"] = (
            book => book with { Paid = book.Paid + Penny },
            "Paid is 1.01 + 0.3333 + 0.0667, and its transfers make 1.00 + 0.3333 + 0.0667"),
        ["parts of the same total"] = (
            book => book with { Paid = new(book.Paid.Fees, book.Paid.Rewards, book.Paid.Vat) },
            "Paid is 0.3333 + 1.00 + 0.0667, and its transfers make 1.00 + 0.3333 + 0.0667"),
        ["last transfer"] = (book => book with { LastTransfer = 7 }, "it says that it has 7 transfers, and there are 6"),
        ["last hash"] = (book => book with { LastHash = Digest.Of("") }, "its last hash is not that of its last transfer"),
        ["credit limit"] = (book => book with { CreditLimit = new(long.MaxValue) }, "its credit limit is 922337203685477.5807"),
        ["negative credit limit"] = (book => book with { CreditLimit = new(-1) }, "its credit limit is -0.0001"),
        ["sandbox"] = (book => book with { Sandbox = true }, Holds + ", and its 2 payable places cost 0.00 + 0.00 + 0.00"),
        ["balance at the limit of the type"] = (
            book => book with { Paid = new(new(long.MaxValue), new(long.MaxValue), new(long.MaxValue)) },
            "Paid is 922337203685477.5807 + 922337203685477.5807 + 922337203685477.5807, and its transfers make 1.00 + 0.3333 + "
                + "0.0667"),
    };

    public static TheoryData<string> BookNames => [.. Books.Keys];

    [Theory]
    [MemberData(nameof(BookNames))]
    public void Audit_StoredBookChanged_SaysWhatItIsAndShouldBe(string what)
    {
        _history.Book = Books[what].Tamper(_history.Book);

        _history.AssertFault(Books[what].Fault);
    }

    [Theory]
    [InlineData(StudyPhase.Draft, 1)]
    [InlineData(StudyPhase.Running, -1)]
    [InlineData(StudyPhase.Reviewing, 1)]
    public void Audit_TallyChanged_IsFound(StudyPhase phase, int more)
    {
        _history.Tallies[0] = _history.Tallies[0].With(phase, more);

        _history.AssertFault($"the tally of project {default(ObjectId)} does not count the studies that are there");
    }

    [Fact]
    public void Audit_TallyDroppedOrOfNothing_IsFound()
    {
        var other = new StudyTally { Book = _history.Book.Number, Project = _history.Studies[0].Id };
        _history.Tallies.Add(other);
        Assert.Null(_history.Audit());
        _history.Tallies[1] = other with { Paused = 1 };
        _history.AssertFault($"the tally of project {other.Project} does not count the studies that are there");

        _history.Tallies.Clear();
        _history.AssertFault($"the tally of project {default(ObjectId)} does not count the studies that are there");
    }

    private static readonly Dictionary<string, (Func<Study, Study> Tamper, string Fault)> Studies = new()
    {
        ["hold"] = (
            study => study with { Held = study.Held + Penny },
            "study {0} holds 2.01 + 0.6666 + 0.1334, and its transfers make 2.00 + 0.6666 + 0.1334"),
        ["unit cost"] = (
            study => study with { UnitCost = study.UnitCost + Penny },
            Holds + ", and its 2 payable places cost 2.02 + 0.6666 + 0.1334"),
        ["submitted"] = (
            study => study with { Submitted = 1 }, "study {0} has 0 places taken, and 1 of them submitted"),
        ["less than none submitted"] = (
            study => study with { Submitted = -1 }, "study {0} has 0 places taken, and -1 of them submitted"),
        ["paid"] = (
            study => study with { Paid = 0 }, Holds + ", and its 3 payable places cost 3.00 + 0.9999 + 0.2001"),
        ["closed"] = (
            study => study with { Closed = 1 }, Holds + ", and its 1 payable places cost 1.00 + 0.3333 + 0.0667"),
        ["places"] = (
            study => study with { Places = 4 }, Holds + ", and its 3 payable places cost 3.00 + 0.9999 + 0.2001"),
        ["more lapsed than closed"] = (
            study => study with { Lapsed = 1 }, "study {0} has 0 places closed, and 1 of them lapsed"),
        ["less than none lapsed"] = (
            study => study with { Lapsed = -1 }, "study {0} has 0 places closed, and -1 of them lapsed"),
        ["state"] = (
            study => study with { State = StudyState.Draft }, Holds + ", and its 2 payable places cost 0.00 + 0.00 + 0.00"),
        ["cost beyond the range"] = (
            study => study with { UnitCost = Breakdown.Unpriced(new(long.MaxValue)) },
            "study {0} leaves the range that can be kept"),
    };

    public static TheoryData<string> StudyNames => [.. Studies.Keys];

    [Theory]
    [MemberData(nameof(StudyNames))]
    public void Audit_StoredStudyChanged_SaysWhatItHoldsAndShould(string what)
    {
        _history.Studies[0] = Studies[what].Tamper(_history.Studies[0]);

        _history.AssertFault(Studies[what].Fault);
    }

    [Fact]
    public void Audit_StudyDroppedOrGivenTwice_IsFound()
    {
        var twice = History.Honest();
        twice.Studies.Add(twice.Studies[0]);
        _history.Studies.RemoveAt(0);

        _history.AssertFault("its studies hold 0.00 + 0.00 + 0.00, and its transfers make 2.00 + 0.6666 + 0.1334");
        twice.AssertFault("its studies hold 4.00 + 1.3332 + 0.2668, and its transfers make 2.00 + 0.6666 + 0.1334");
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
}
