namespace Bursar.Ledger;

/// <summary>
/// Sends hooks something that follows from no event: the request to confirm a subscription, or a test. It is sent to a hook that
/// is not confirmed, too.
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="Hooks">The ids of the hooks, 1 to <see cref="Topic.MaxSubscribers"/>.</param>
/// <param name="EventType">What it is, in the dialect's words.</param>
/// <param name="Payload">The body.</param>
public sealed record SendNow(int Book, IReadOnlyList<ObjectId> Hooks, string EventType, string Payload) : Command(Book)
{
    /// <inheritdoc/>
    public override int Weight => Hooks.Count;

    /// <inheritdoc/>
    public override int Stores => Hooks.Count * (RowBytes + Payload.Length);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        foreach (var hook in Hooks) rows.Add(RowKey.OfHook(hook));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        foreach (var id in Hooks)
        {
            if (set.Find<Hook>(RowKey.OfHook(id)) is not { IsDeleted: false } hook) continue;
            Put(set, hook, EventType, Payload);
        }
        return set.Receipt(default);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("send-now")
        .With("hooks", string.Join(',', Hooks))
        .With("event_type", EventType)
        .With("payload", Payload);

    /// <summary>Puts a delivery to a hook, which is due at once and waits for none.</summary>
    internal static Receipt Put(WorkingSet set, Hook hook, string eventType, string payload)
    {
        var id = set.NextId();
        set.Put(new Delivery
        {
            Id = id,
            Hook = hook.Id,
            Subject = hook.Id,
            EventType = eventType,
            Target = hook.Target,
            Payload = payload,
            HappenedAt = set.Now,
            ChangedAt = set.Now,
            State = DeliveryState.Pending,
            Due = set.Now,
        });
        return set.Receipt(id);
    }
}
