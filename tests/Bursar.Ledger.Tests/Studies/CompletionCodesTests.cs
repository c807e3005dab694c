namespace Bursar.Ledger.Tests;

public sealed class CompletionCodesTests
{
    private static readonly CompletionCodes Codes = new(
    [
        new("GOOD", CompletionAction.Approve, Money.Zero),
        new("OUT", CompletionAction.ScreenOut, Amount(0.5m)) { Slots = 1 },
        new("BACK", CompletionAction.RequestReturn, Money.Zero),
        new("OURS", CompletionAction.Approve, Money.Zero) { ByPayer = true },
    ]);

    [Fact]
    public void TryParse_OfWhatWasWritten_IsTheSame()
    {
        Assert.Equal(Codes, CompletionCodes.TryParse(Codes.ToString()));
        Assert.Equal(Codes.Entries, CompletionCodes.TryParse(Codes.ToString())!.Entries);
        Assert.Equal(CompletionCodes.None, CompletionCodes.TryParse(""));
    }

    [Theory]
    [InlineData("GOOD:Approve:0")]
    [InlineData("GOOD:Smile:0:0:False")]
    [InlineData("GOOD:Approve:x:0:False")]
    [InlineData("GOOD:Approve:0:x:False")]
    [InlineData("GOOD:Approve:0:0:x")]
    public void TryParse_OfAnythingElse_IsNull(string text) => Assert.Null(CompletionCodes.TryParse(text));

    [Theory]
    [InlineData("GOOD", false, SubmissionState.Approved, 7, 2, 1)]
    [InlineData("OUT", false, SubmissionState.ScreenedOut, 6.5, 3, 0.5)]
    [InlineData("BACK", false, SubmissionState.Submitted, 7, 3, 0)]
    [InlineData("OURS", false, SubmissionState.Submitted, 7, 3, 0)]
    [InlineData("OURS", true, SubmissionState.Approved, 7, 2, 1)]
    [InlineData("other", false, SubmissionState.Submitted, 7, 3, 0)]
    public void Code_Entered_DoesWhatItStandsFor(
        string code, bool byPayer, SubmissionState state, double available, double held, double paid)
    {
        var store = new MemoryStore();
        var (book, study) = Publish(store);
        var submission = store.TakePlace(study);
        store.Must(
            byPayer
                ? new CompleteSubmission(study, submission, code)
                : new SubmitWork(study, submission) { CompletionCode = code });
        Assert.Equal(state, store.SubmissionOf(submission).State);
        Assert.Equal(code == "BACK" ? store.Now : null, store.SubmissionOf(submission).ReturnRequestedAt);
        store.AssertMoney(book, (decimal)available, (decimal)held, (decimal)paid);
    }

    [Fact]
    public void SubmitWork_WhenTheSlotsAreUsed_WaitsForADecision()
    {
        var store = new MemoryStore();
        var (book, study) = Publish(store);
        store.Must(new SubmitWork(study, store.TakePlace(study)) { CompletionCode = "OUT" });
        Assert.Equal(0, store.StudyOf(study).CompletionCodes.Find("OUT")!.Value.Slots);
        store.Must(new PauseStudy(study, Paused: false)); // The last slot has paused it.
        var second = store.TakePlace(study, Colleague);
        store.Must(new SubmitWork(study, second) { CompletionCode = "OUT" });
        Assert.Equal(SubmissionState.Submitted, store.SubmissionOf(second).State);
        store.AssertMoney(book, 6.5m, 3, 0.5m);
    }

    [Fact]
    public void SubmitWork_WithACodeThatHasSlots_UsesOneOfItsOwn()
    {
        CompletionCode young = new("YOUNG", CompletionAction.ScreenOut, Amount(0.1m)) { Slots = 2 };
        CompletionCode old = new("OLD", CompletionAction.ScreenOut, Amount(0.2m)) { Slots = 3 };
        var store = new MemoryStore();
        var book = store.OpenBook(10, open => open with { ProlificPricing = Free });
        var study = store.Must(Draft(book, [young, old]) with { Publish = true }).Subject;

        store.Must(new SubmitWork(study, store.TakePlace(study)) { CompletionCode = "OLD" });

        Assert.Equal([young, old with { Slots = 2 }], store.StudyOf(study).CompletionCodes.Entries);
    }

    [Fact]
    public void Equals_OtherOrderAmountOrAction_Differs()
    {
        Assert.NotEqual(Codes, new CompletionCodes(Codes.Entries.Reverse()));
        Assert.NotEqual(Codes, With(Codes.Entries[1] with { Amount = Amount(0.15m) }));
        Assert.NotEqual(Codes, With(Codes.Entries[1] with { Action = CompletionAction.Approve }));
        Assert.NotEqual(Codes, With(Codes.Entries[1] with { Slots = 2 }));
        Assert.NotEqual(Codes, With(Codes.Entries[1] with { ByPayer = true }));
        Assert.Equal(Codes, With(Codes.Entries[1]));
        Assert.False(Codes.Equals(null));

        static CompletionCodes With(CompletionCode second) => new([Codes.Entries[0], second, .. Codes.Entries.Skip(2)]);
    }

    [Fact]
    public void Find_ACode_IsFoundByItsExactText()
    {
        Assert.Equal(Codes.Entries[1], Codes.Find("OUT"));
        Assert.Null(Codes.Find("out"));
        Assert.Null(Codes.Find(""));
        Assert.Null(CompletionCodes.None.Find("OUT"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A B")]
    [InlineData("A:B")]
    [InlineData("A,B")]
    [InlineData("ü")]
    public void DraftStudy_WithACodeThatIsNone_IsRefused(string code)
        => Refused(new CompletionCode(code, CompletionAction.Review, Money.Zero));

    [Fact]
    public void DraftStudy_WithCodesBeyondTheLimits_IsRefused()
    {
        var longest = new CompletionCode(new string('c', 64), CompletionAction.ScreenOut, Money.MaxAmount)
        {
            Slots = Study.MaxPlaces,
        };
        CompletionCode[] most =
        [
            longest, .. Enumerable.Range(1, 99).Select(i => new CompletionCode($"C{i}", CompletionAction.Review, Money.Zero))
        ];
        var store = new MemoryStore();
        var book = store.OpenBook();
        store.Must(Draft(book, most));

        store.MustRefuse(
            Draft(book, [.. most, new CompletionCode("C100", CompletionAction.Review, Money.Zero)]), RejectionCode.InvalidValue);
        store.MustRefuse(Draft(book, [longest with { Code = longest.Code + "c" }]), RejectionCode.InvalidValue);
        store.MustRefuse(Draft(book, [longest with { Amount = Money.MaxAmount + new Money(1) }]), RejectionCode.InvalidValue);
        store.MustRefuse(Draft(book, [longest with { Amount = new(-1) }]), RejectionCode.InvalidValue);
        store.MustRefuse(Draft(book, [longest with { Action = (CompletionAction)7 }]), RejectionCode.InvalidValue);
        store.MustRefuse(Draft(book, [longest with { Slots = -1 }]), RejectionCode.InvalidValue);
        store.MustRefuse(Draft(book, [longest with { Slots = Study.MaxPlaces + 1 }]), RejectionCode.InvalidValue);
        store.MustRefuse(Draft(book, [longest, longest with { Amount = Money.Zero }]), RejectionCode.InvalidValue);
    }

    /// <summary>Ten in a book without fees, three places of one each.</summary>
    private static (ObjectId Book, ObjectId Study) Publish(MemoryStore store)
    {
        var book = store.OpenBook(10, open => open with { ProlificPricing = Free });
        var draft = new DraftStudy(book.Book, "Read a page", Amount(1), 3, Origin.Prolific)
        {
            CompletionCodes = Codes,
            Publish = true,
        };
        return (book, store.Must(draft).Subject);
    }

    private static void Refused(CompletionCode code)
    {
        var store = new MemoryStore();
        store.MustRefuse(Draft(store.OpenBook(), [code]), RejectionCode.InvalidValue);
    }

    private static DraftStudy Draft(ObjectId book, CompletionCode[] codes)
        => new(book.Book, "Read a page", Amount(1), 1, Origin.Prolific) { CompletionCodes = new(codes) };
}
