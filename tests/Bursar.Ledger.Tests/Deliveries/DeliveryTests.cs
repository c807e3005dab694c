namespace Bursar.Ledger.Tests;

public sealed class DeliveryTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _hook;
    private readonly ObjectId _subject;

    public DeliveryTests()
    {
        _book = _store.OpenBook(10);
        _hook = _store.ActiveHook(_book);
        _subject = _store.DraftStudy(_book, reward: 1, places: 1);
    }

    [Fact]
    public void Plan_TheSameEventsTwice_IsRefused()
    {
        var planned = _store.OutboxOf(_book).Planned;
        var plan = new PlanDeliveries(_book.Book, planned, planned + 1, [Planned("{}")]);
        _store.Must(plan);

        _store.MustRefuse(plan, RejectionCode.Changed);

        Assert.Single(_store.Deliveries());
    }

    [Fact]
    public void Plan_ForAHookThatIsSwitchedOff_AddsNothing()
    {
        _store.Must(new ChangeHook(_hook) { IsEnabled = false });
        var planned = _store.OutboxOf(_book).Planned;

        _store.Must(new PlanDeliveries(_book.Book, planned, planned + 1, [Planned("{}")]));

        Assert.Empty(_store.Deliveries());
    }

    [Fact]
    public void Record_OfTheFirst_LetsTheNextAboutTheSameSubjectGo()
    {
        var first = _store.Plan(_hook, _subject);
        var second = _store.Plan(_hook, _subject, after: first.Id);
        var other = _store.Plan(_hook, Payer);
        Assert.Equal([Start, null, Start], new[] { first.Due, second.Due, other.Due });

        _store.Attempt(first.Id, "500", retryAt: Start.AddMinutes(1));
        Assert.Null(_store.DeliveryOf(second.Id).Due);
        _store.Now = Start.AddMinutes(1);
        _store.Attempt(first.Id);

        Assert.Equal((DeliveryState.Succeeded, 2), (_store.DeliveryOf(first.Id).State, _store.DeliveryOf(first.Id).Attempts));
        Assert.Equal(Start.AddMinutes(1), _store.DeliveryOf(second.Id).Due);
    }

    [Fact]
    public void Plan_AfterOneThatIsDone_IsDueAtOnce()
    {
        var first = _store.Plan(_hook, _subject);
        _store.Attempt(first.Id, "gone");

        var second = _store.Plan(_hook, _subject, after: first.Id);

        Assert.Equal(DeliveryState.Failed, _store.DeliveryOf(first.Id).State);
        Assert.Equal(Start, second.Due);
    }

    [Fact]
    public void Plan_OfSeveralInOneRun_ChainsThem()
    {
        var planned = _store.OutboxOf(_book).Planned;
        PlannedDelivery one = Planned("1"), two = one with { Payload = "2" };

        _store.Must(new PlanDeliveries(_book.Book, planned, planned + 2, [one, two]));

        var (first, second) = (Of("1"), Of("2"));
        Assert.Equal((second.Id, Start), (first.Next, first.Due));
        Assert.Null(second.Due);

        Delivery Of(string payload) => _store.Deliveries().Single(delivery => delivery.Payload == payload);
    }

    [Fact]
    public void Claim_ByASecondNode_IsRefusedUntilTheFirstIsGone()
    {
        var delivery = _store.Plan(_hook, _subject);
        _store.Must(new ClaimDelivery(delivery.Id, 0));

        _store.MustRefuse(new ClaimDelivery(delivery.Id, 0), RejectionCode.NotDue);
        _store.MustRefuse(new ClaimDelivery(delivery.Id, 1), RejectionCode.NotDue);
        _store.Now += Delivery.Lease;
        _store.Must(new ClaimDelivery(delivery.Id, 1));

        // What the first node says now comes too late.
        var late = _store.DeliveryOf(delivery.Id) with { Attempts = 1 };
        _store.MustRefuse(new RecordDelivery(late, null, null, default), RejectionCode.Changed);
    }

    [Fact]
    public void Record_WhenAnotherHasBegunToWait_IsRefused()
    {
        var first = _store.Plan(_hook, _subject);
        _store.Must(new ClaimDelivery(first.Id, 0));
        var claimed = _store.DeliveryOf(first.Id);
        var second = _store.Plan(_hook, _subject, after: first.Id);

        _store.MustRefuse(new RecordDelivery(claimed, null, null, default), RejectionCode.Changed);
        _store.Must(new RecordDelivery(claimed, null, null, second.Id));

        Assert.Equal(Start, _store.DeliveryOf(second.Id).Due);
    }

    [Fact]
    public void Record_FailuresForFiveDays_SwitchTheHookOff()
    {
        for (var day = 0; day <= 5; day++)
        {
            _store.Now = Start.AddDays(day);
            Assert.True(_store.HookOf(_hook).IsActive);
            _store.Attempt(_store.Plan(_hook, ObjectId.OfText(_book.Book, $"{day}")).Id, "500");
        }

        Assert.False(_store.HookOf(_hook).IsEnabled);
        Assert.Equal(0, _store.OutboxOf(_book).Active);
        Assert.Equal(EventKind.HookDisabled, _store.Events[^1].Kind);
    }

    [Fact]
    public void Record_OneSuccessInFiveDays_KeepsTheHookOn()
    {
        for (var day = 0; day <= 9; day++)
        {
            _store.Now = Start.AddDays(day);
            var failure = day == 4 ? null : "500";
            _store.Attempt(_store.Plan(_hook, ObjectId.OfText(_book.Book, $"{day}")).Id, failure);
        }

        Assert.True(_store.HookOf(_hook).IsActive);
    }

    [Fact]
    public void SendAgain_OfADeliveryThatIsDone_MakesItDue()
    {
        var delivery = _store.Plan(_hook, _subject);
        _store.MustRefuse(new SendAgain(delivery.Id), RejectionCode.WrongState);
        _store.Attempt(delivery.Id, "gone");
        _store.Now = Start.AddDays(2);

        _store.Must(new SendAgain(delivery.Id));

        var again = _store.DeliveryOf(delivery.Id);
        Assert.Equal((DeliveryState.Pending, 0, _store.Now, ""), (again.State, again.Attempts, again.Due, again.Failure));
    }

    [Fact]
    public void Backoff_WithoutLuck_DoublesUpToADay()
    {
        var delivery = _store.Plan(_hook, _subject);
        var now = Start;
        List<double> pauses = [];
        while (Backoff.Next(delivery = delivery with { Attempts = delivery.Attempts + 1 }, now, 1) is { } next)
        {
            pauses.Add((next - now).TotalMinutes);
            now = next;
        }

        Assert.Equal([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 417], pauses);
        Assert.Equal((12, Start.AddDays(1)), (delivery.Attempts, now));
        Assert.Equal(Start, Backoff.Next(delivery with { Attempts = 1 }, Start, 0));
    }

    private PlannedDelivery Planned(string payload) => new(_hook, _subject, GivenHooks.Type, payload, Start, default);
}
