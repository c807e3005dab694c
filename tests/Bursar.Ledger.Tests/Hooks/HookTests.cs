namespace Bursar.Ledger.Tests;

public sealed class HookTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;

    public HookTests() => _book = _store.OpenBook(10);

    [Fact]
    public void Add_WithoutASecret_IsRefused()
        => _store.MustRefuse(
            new AddHook(_book.Book, Origin.Prolific, GivenHooks.Type, "https://example.org/", GivenHooks.Challenge, true),
            RejectionCode.WrongState);

    [Fact]
    public void Add_OfMoreThanTheBound_IsRefusedUntilOneIsDeleted()
    {
        var hooks = Enumerable.Range(0, Outbox.MaxHooks).Select(_ => _store.AddHook(_book)).ToList();
        var more = new AddHook(_book.Book, Origin.Prolific, GivenHooks.Type, "https://example.org/", GivenHooks.Challenge, true);
        _store.MustRefuse(more, RejectionCode.WrongState);

        _store.Must(new DeleteHook(hooks[7]));

        _store.Must(more);
        Assert.Equal((Outbox.MaxHooks, 0), (_store.OutboxOf(_book).Hooks, _store.OutboxOf(_book).Active));
    }

    [Fact]
    public void Confirm_WithAnotherText_IsRefusedAndNothingIsSent()
    {
        var hook = _store.AddHook(_book);

        _store.MustRefuse(new ConfirmHook(hook, Digest.Of("guess")), RejectionCode.InvalidValue);

        Assert.False(_store.HookOf(hook).IsActive);
        Assert.Equal(0, _store.OutboxOf(_book).Active);
    }

    [Fact]
    public void Confirm_OfTheFirstHook_PassesOverWhatHappenedBefore()
    {
        _store.PublishStudy(_book, reward: 1, places: 2);
        var hook = _store.AddHook(_book);
        _store.PublishStudy(_book, reward: 1, places: 2);

        _store.Must(new ConfirmHook(hook, GivenHooks.Challenge));

        var last = _store.BookOf(_book).Events.Last - 1; // The last event tells of the confirmation itself.
        Assert.Equal((last, last, 1), (_store.HookOf(hook).After, _store.OutboxOf(_book).Planned, _store.OutboxOf(_book).Active));
        Assert.Equal(EventKind.HookConfirmed, _store.Events[^1].Kind);
    }

    [Fact]
    public void Confirm_OfASecondHook_KeepsWhatIsStillToBePlannedForTheFirst()
    {
        _store.ActiveHook(_book);
        var planned = _store.OutboxOf(_book).Planned;
        _store.PublishStudy(_book, reward: 1, places: 2);

        var second = _store.ActiveHook(_book);

        Assert.Equal((planned, 2), (_store.OutboxOf(_book).Planned, _store.OutboxOf(_book).Active));
        Assert.True(_store.HookOf(second).After > planned);
    }

    [Fact]
    public void Change_SwitchedOffAndOn_CountsOnceAndTellsSo()
    {
        var hook = _store.ActiveHook(_book);

        foreach (var enabled in new[] { false, false, true, true }) _store.Must(new ChangeHook(hook) { IsEnabled = enabled });

        Assert.Equal(1, _store.OutboxOf(_book).Active);
        Assert.Equal(
            [EventKind.HookAdded, EventKind.HookConfirmed, EventKind.HookDisabled, EventKind.HookEnabled],
            _store.Events.Where(one => one.Subject == hook).Select(one => one.Kind));
    }

    [Fact]
    public void Change_OfTargetAndType_LeavesTheRest()
    {
        var hook = _store.ActiveHook(_book);
        var before = _store.HookOf(hook);

        _store.Must(new ChangeHook(hook) { Target = "https://example.com/", EventType = "submission.status.change" });

        Assert.Equal(
            before with { Target = "https://example.com/", EventTypes = "submission.status.change" }, _store.HookOf(hook));
        Assert.Equal(EventKind.HookChanged, _store.Events[^1].Kind);
    }

    [Fact]
    public void Delete_OfAHook_EndsIt()
    {
        var hook = _store.ActiveHook(_book);

        _store.Must(new DeleteHook(hook));

        Assert.Equal((0, 0), (_store.OutboxOf(_book).Hooks, _store.OutboxOf(_book).Active));
        Assert.False(_store.HookOf(hook).IsActive);
        Assert.Equal(EventKind.HookDeleted, _store.Events[^1].Kind);
        _store.MustRefuse(new DeleteHook(hook), RejectionCode.NotFound);
        _store.MustRefuse(new ConfirmHook(hook, GivenHooks.Challenge), RejectionCode.NotFound);
        _store.MustRefuse(new ChangeHook(hook) { IsEnabled = true }, RejectionCode.NotFound);
    }
}
