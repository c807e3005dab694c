namespace Bursar.Ledger.Tests;

/// <summary>Hooks and deliveries in a <see cref="MemoryStore"/>.</summary>
internal static class GivenHooks
{
    public const string Type = "study.status.change";
    public static readonly Digest Challenge = Digest.Of("challenge");

    /// <summary>A delivery that waits for its first attempt.</summary>
    public static Delivery Delivery(ObjectId id) => new()
    {
        Id = id,
        Hook = id,
        Subject = id,
        EventType = Type,
        Target = "https://example.org/",
        Payload = "{}",
        HappenedAt = Start,
        ChangedAt = Start,
        State = DeliveryState.Pending,
    };

    /// <summary>A hook that waits to be confirmed.</summary>
    public static ObjectId AddHook(this MemoryStore store, ObjectId book, bool enabled = true)
    {
        if (store.Find<HookSecret>(RowKey.OfHookSecret(book.Book, Origin.Prolific)) is null)
            store.Must(new ReplaceHookSecret(book.Book, Origin.Prolific, new byte[] { 1, 2, 3 }));
        return store.Must(new AddHook(book.Book, Origin.Prolific, Type, "https://example.org/", Challenge, enabled)).Subject;
    }

    /// <summary>A hook that is confirmed and enabled.</summary>
    public static ObjectId ActiveHook(this MemoryStore store, ObjectId book)
    {
        var hook = store.AddHook(book);
        store.Must(new ConfirmHook(hook, Challenge));
        return hook;
    }

    public static Hook HookOf(this MemoryStore store, ObjectId hook) => store.Find<Hook>(RowKey.OfHook(hook))!;

    public static Outbox OutboxOf(this MemoryStore store, ObjectId book) => store.Find<Outbox>(RowKey.OfOutbox(book.Book))!;

    /// <summary>Plans a delivery of the hook about the subject.</summary>
    public static Delivery Plan(this MemoryStore store, ObjectId hook, ObjectId subject, ObjectId after = default)
    {
        var planned = store.Find<Outbox>(RowKey.OfOutbox(hook.Book))!.Planned;
        var before = store.Deliveries().Select(one => one.Id).ToHashSet();
        store.Must(new PlanDeliveries(hook.Book, planned, planned + 1, [new(hook, subject, Type, "{}", store.Now, after)]));
        return Assert.Single(store.Deliveries(), one => !before.Contains(one.Id));
    }

    public static IEnumerable<Delivery> Deliveries(this MemoryStore store) => store.Rows.Values.OfType<Delivery>();

    public static Delivery DeliveryOf(this MemoryStore store, ObjectId id) => store.Find<Delivery>(RowKey.OfDelivery(id))!;

    /// <summary>Makes an attempt.</summary>
    public static void Attempt(this MemoryStore store, ObjectId id, string? failure = null, DateTimeOffset? retryAt = null)
    {
        store.Must(new ClaimDelivery(id, store.DeliveryOf(id).Attempts));
        var claimed = store.DeliveryOf(id);
        store.Must(new RecordDelivery(claimed, failure, retryAt, claimed.Next));
    }
}
