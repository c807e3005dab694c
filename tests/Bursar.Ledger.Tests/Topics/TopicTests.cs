namespace Bursar.Ledger.Tests;

/// <summary>Topics, their subscribers, and the hooks of templates that send to them.</summary>
public sealed class TopicTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _template;

    public TopicTests()
    {
        _book = _store.OpenBook(10);
        _template = ObjectId.OfText(_book.Book, "a HIT type");
    }

    [Fact]
    public void Add_ATopicTwice_IsOne()
    {
        var topic = Add("run-1");

        Assert.Equal(topic, Add("run-1"));
        Assert.NotEqual(topic, Add("run-2"));
        _store.MustRefuse(new AddTopic(_book.Book, ""), RejectionCode.InvalidValue);
        _store.MustRefuse(new AddTopic(_book.Book, new('n', Topic.MaxName + 1)), RejectionCode.InvalidValue);
        _store.MustRefuse(new AddTopic(9, "run-1"), RejectionCode.NotFound);
    }

    [Fact]
    public void Subscriber_OfATopic_IsActiveOnceItIsConfirmedAndIsNoneOfTheBooksHundred()
    {
        var hook = Subscribe(Add("run-1"));
        Assert.Equal((0, 0), Counts());

        _store.Must(new ConfirmHook(hook, default));

        Assert.Equal((0, 1), Counts());
        Assert.True(_store.HookOf(hook).IsActive);
    }

    [Fact]
    public void Remove_ATopic_EndsItsSubscribersAndNoOtherHook()
    {
        var (topic, other) = (Add("run-1"), Add("run-2"));
        var (hook, kept) = (Subscribe(topic), Subscribe(other));
        foreach (var one in (ObjectId[])[hook, kept]) _store.Must(new ConfirmHook(one, default));

        _store.Must(new RemoveTopic(topic, [hook, kept]));

        Assert.Equal((true, false), (_store.HookOf(hook).IsDeleted, _store.HookOf(kept).IsDeleted));
        Assert.Equal((0, 1), Counts());
        _store.MustRefuse(new RemoveTopic(topic, []), RejectionCode.NotFound);
        _store.MustRefuse(new AddSubscriber(topic, Origin.MTurk, "https://example.org/"), RejectionCode.NotFound);
        Assert.Equal(topic, Add("run-1"));
        Subscribe(topic);
    }

    [Fact]
    public void Template_WithoutASpecification_CannotBeSwitched()
    {
        _store.MustRefuse(Set(null, true), RejectionCode.WrongState);
        _store.MustRefuse(
            new SetTemplateHook(9, Origin.MTurk, ObjectId.OfText(9, "a HIT type"), null, true), RejectionCode.NotFound);
    }

    [Fact]
    public void Template_HasOneHook_WhichIsReplacedAndSwitched()
    {
        var first = new HookSpecification(HookTransport.Topic, "t", "A B");
        var hook = _store.Must(Set(first, null)).Subject;
        Assert.Equal((true, first), (_store.HookOf(hook).IsActive, HookSpecification.Of(_store.HookOf(hook))));
        Assert.Equal((0, 1), Counts());

        _store.Must(Set(null, false));
        Assert.Equal((false, first), (_store.HookOf(hook).IsActive, HookSpecification.Of(_store.HookOf(hook))));
        var second = new HookSpecification(HookTransport.Topic, "u", "C");
        Assert.Equal(hook, _store.Must(Set(second, null)).Subject);

        Assert.Equal((false, second), (_store.HookOf(hook).IsActive, HookSpecification.Of(_store.HookOf(hook))));
        _store.Must(Set(first, true));
        Assert.Equal((true, first), (_store.HookOf(hook).IsActive, HookSpecification.Of(_store.HookOf(hook))));
        Assert.Equal(
            [EventKind.HookAdded, EventKind.HookDisabled, EventKind.HookChanged, EventKind.HookEnabled],
            _store.Events.Where(one => one.Subject == hook).Select(one => one.Kind));
    }

    [Fact]
    public void Hook_OfATemplate_CoversWholeWords()
    {
        var hook = _store.HookOf(_store.Must(Set(new(HookTransport.Topic, "t", "HITCreated HITExpired"), null)).Subject);

        Assert.Equal((true, true, false, false), (
            hook.Covers("HITCreated"), hook.Covers("HITExpired"), hook.Covers("HIT"), hook.Covers("")));
    }

    [Fact]
    public void SendNow_ToHooks_IsDueAtOnceButNotToThoseThatAreGone()
    {
        var topic = Add("run-1");
        var (hook, gone) = (Subscribe(topic), Subscribe(topic));
        _store.Must(new DeleteHook(gone));

        _store.Must(new SendNow(_book.Book, [hook, gone], "Ping", "{}"));

        var delivery = Assert.Single(_store.Deliveries());
        Assert.Equal(
            (hook, hook, "Ping", "{}", "https://example.org/", Start),
            (
                delivery.Hook, delivery.Subject, delivery.EventType, delivery.Payload, delivery.Target,
                delivery.Due.GetValueOrDefault()));
    }

    [Fact]
    public void EnsureSecret_OfADialect_KeepsTheFirstAndLeavesTheOthers()
    {
        var book = _book.Book;
        _store.Must(new ReplaceHookSecret(book, Origin.Prolific, new byte[] { 1 }));
        var first = _store.Must(new EnsureHookSecret(book, Origin.MTurk, new byte[] { 2 })).Subject;

        Assert.Equal(first, _store.Must(new EnsureHookSecret(book, Origin.MTurk, new byte[] { 3 })).Subject);

        Assert.Equal(new byte[] { 2 }, SecretOf(Origin.MTurk));
        Assert.Equal(new byte[] { 1 }, SecretOf(Origin.Prolific));
        _store.MustRefuse(new EnsureHookSecret(9, Origin.MTurk, new byte[] { 2 }), RejectionCode.NotFound);
    }

    private (int Hooks, int Active) Counts() => _store.OutboxOf(_book) is var box ? (box.Hooks, box.Active) : default;

    private byte[] SecretOf(Origin origin)
        => _store.Find<HookSecret>(RowKey.OfHookSecret(_book.Book, origin))!.Sealed.Span.ToArray();

    private ObjectId Add(string name) => _store.Must(new AddTopic(_book.Book, name)).Subject;

    private ObjectId Subscribe(ObjectId topic)
        => _store.Must(new AddSubscriber(topic, Origin.MTurk, "https://example.org/")).Subject;

    private SetTemplateHook Set(HookSpecification? specification, bool? enabled)
        => new(_book.Book, Origin.MTurk, _template, specification, enabled);
}
