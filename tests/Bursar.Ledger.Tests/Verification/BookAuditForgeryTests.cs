namespace Bursar.Ledger.Tests;

/// <summary>Hashes made to fit do not help a forger: the balances are held against each other.</summary>
public sealed class BookAuditForgeryTests
{
    private const string Holds = "study {0} holds 2.00 + 0.6666 + 0.1334";
    private readonly History _history = History.Honest();

    private static readonly Dictionary<string, (Action<History> Tamper, string Fault)> Forgeries = new()
    {
        ["larger payment"] = (
            history => history.Change(3, one => one with { Amount = one.Amount + Breakdown.Unpriced(Amount(0.50m)) }),
            Holds + ", and its transfers make 1.50 + 0.6666 + 0.1334"),
        ["larger top-up"] = (
            history =>
            {
                for (var i = 1; i <= 6; i++)
                    history.Change(i, one => one with { AvailableAfter = one.AvailableAfter + Amount(1) });
                history.Change(1, one => one with { Amount = Breakdown.Unpriced(Amount(101)) });
            },
            "Funding is -90.00 + 0.00 + 0.00, and its transfers make -91.00 + 0.00 + 0.00"),
        ["larger balance after"] = (
            history => history.Change(1, one => one with { AvailableAfter = Amount(101) }),
            "transfer 1 says that 101.00 was available after it, and it was 100.00"),
        ["order"] = (
            history => history.Transfers.Insert(3, history.TakeOut(6)),
            "transfer 5 says that 93.00 was available after it, and it was 83.00"),
        ["nothing moved"] = (
            history => history.Change(3, one => one with { Amount = Breakdown.Zero }),
            "transfer 3 moves 0.00 + 0.00 + 0.00"),
        ["negative payment"] = (
            history => history.Change(3, one => one with { Amount = -one.Amount }), "transfer 3 moves -1.00 + -0.3333 + -0.0667"),
        ["negative fee"] = (
            history => history.Change(3, one => one with { Amount = one.Amount with { Fees = -one.Amount.Fees } }),
            "transfer 3 moves 1.00 + -0.3333 + 0.0667"),
        ["payment taken back"] = (
            history => history.Change(3, one => one with { From = one.To, To = one.From }), "transfer 3 takes back a payment"),
        ["more paid than held"] = (
            history => history.Change(3, one => one with { Amount = one.Amount * 4 }),
            "transfer 3 takes more from study {0} than it holds"),
        ["paid by a study that holds nothing"] = (
            history => history.Change(3, one => one with { From = Account.Held(Worker) }),
            $"transfer 3 takes more from study {Worker} than it holds"),
        ["dropped payment"] = (
            history => history.TakeOut(3), Holds + ", and its transfers make 3.00 + 0.9999 + 0.2001"),
        ["payment made twice"] = (
            history => history.Transfers.Insert(3, history.Transfers[2]),
            $"transfer 4 pays {History.Honest().Transfers[2].Subject} again"),
        ["payment made twice, and the study with it"] = (
            history =>
            {
                history.Transfers.Insert(3, history.Transfers[2]);
                var cost = history.Transfers[2].Amount;
                history.Studies[0] = history.Studies[0] with { Paid = 2, Held = history.Studies[0].Held - cost };
                history.Book = history.Book with { Held = history.Book.Held - cost, Paid = history.Book.Paid + cost };
            },
            $"transfer 4 pays {History.Honest().Transfers[2].Subject} again"),
        ["total beyond the range"] = (
            history => history.Change(2, one => one with { Amount = one.Amount with { Rewards = new(long.MaxValue) } }),
            "transfer 2 leaves the range that can be kept"),
    };

    /// <summary>A bonus and an override are payments like any other: each of them once.</summary>
    [Theory]
    [InlineData(TransferKind.Bonus)]
    [InlineData(TransferKind.Payment)]
    public void Audit_PaidFromWhatIsAvailableTwice_IsFound(TransferKind kind)
    {
        var store = new MemoryStore();
        var book = store.OpenMTurkBook(10);
        var study = store.OfferStudy(book, reward: 1, places: 1);
        var submission = store.SubmitWork(study);
        store.Must(new RejectSubmission(study, submission, Reopens: false));
        store.Must(new ApproveSubmission(study, submission) { OverridesRejection = true });
        store.Must(new PayBonus(study, submission, Amount(1), ""));
        var history = new History
        {
            Book = store.BookOf(book),
            Transfers = [.. store.Transfers],
            Studies = [store.StudyOf(study)],
            Tallies = [.. store.Rows.Values.OfType<StudyTally>()],
        };
        Assert.Null(history.Audit());
        var paid = history.Transfers.FindIndex(one => one.Kind == kind);

        history.Transfers.Add(history.Transfers[paid] with { AvailableAfter = Amount(6.40m) });
        history.Forge();

        history.AssertFault($"transfer 6 pays {history.Transfers[paid].Subject} again");
    }

    /// <summary>
    /// A part of a reward is paid once, and so is who was screened out: not the rest of it later, neither from the hold nor from
    /// what is available.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Audit_PaidInPartOrScreenedOutAndThenWhole_IsFound(bool part)
    {
        var store = new MemoryStore();
        var book = store.OpenBook(10);
        var draft = new DraftStudy(book.Book, "Read a page", Amount(3), 1, Origin.Prolific)
        {
            CompletionCodes = new([new("PART", CompletionAction.PayPart, Money.Zero) { ByPayer = true }]),
            Publish = true,
        };
        var study = store.Must(draft).Subject;
        var submission = store.SubmitWork(study);
        store.Must(part
            ? new CompleteSubmission(study, submission, "PART") { Percent = 50 }
            : new ScreenOutSubmissions(study, [submission], Amount(1.50m), AddsPlaces: false));
        var history = new History
        {
            Book = store.BookOf(book),
            Transfers = [.. store.Transfers],
            Studies = [store.StudyOf(study)],
            Tallies = [.. store.Rows.Values.OfType<StudyTally>()],
        };
        Assert.Null(history.Audit());

        history.Transfers.Add(history.Transfers[^1] with { From = Account.Available, AvailableAfter = Amount(5.80m) });
        history.Forge();

        history.AssertFault($"transfer 5 pays {submission} again");
    }

    public static TheoryData<string> ForgeryNames => [.. Forgeries.Keys];

    [Theory]
    [MemberData(nameof(ForgeryNames))]
    public void Audit_ForgedChain_IsFoundByItsBalances(string what)
    {
        Forgeries[what].Tamper(_history);
        _history.Forge();

        _history.AssertFault(Forgeries[what].Fault);
    }
}
