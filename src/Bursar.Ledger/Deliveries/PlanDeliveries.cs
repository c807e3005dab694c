namespace Bursar.Ledger;

/// <summary>
/// Turns a run of a book's events into deliveries. Any number of nodes may plan the same events: the first command moves the
/// outbox on, and the others are rejected.
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="From">The outbox's last planned event, as the caller read it.</param>
/// <param name="UpTo">The last event of the run.</param>
/// <param name="Deliveries">The deliveries, in the order of their events.</param>
public sealed record PlanDeliveries(int Book, long From, long UpTo, IReadOnlyList<PlannedDelivery> Deliveries) : Command(Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfOutbox(Book));
        foreach (var one in Deliveries)
        {
            rows.Add(RowKey.OfHook(one.Hook));
            if (!one.After.IsEmpty) rows.Add(RowKey.OfDelivery(one.After));
        }
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<Outbox>(RowKey.OfOutbox(Book)) is not { } box) return Rejection.NotFound("outbox", Book);
        if (box.Planned != From)
            return Outcome.Refused(RejectionCode.Changed, $"Events are planned up to {box.Planned} by now, not {From}.");
        var last = new Dictionary<(ObjectId Hook, ObjectId Subject), ObjectId>();
        foreach (var one in Deliveries)
        {
            if (set.Find<Hook>(RowKey.OfHook(one.Hook)) is not { IsActive: true } hook) continue;
            var before = last.GetValueOrDefault((one.Hook, one.Subject), one.After);
            last[(one.Hook, one.Subject)] = Add(set, hook, one, before);
        }
        set.Put(box with { Planned = UpTo });
        return set.Receipt(default);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("plan-deliveries")
        .With("from", From.ToString())
        .With("up_to", UpTo.ToString());

    /// <summary>Adds a delivery, which waits if the one before it is not done.</summary>
    private static ObjectId Add(WorkingSet set, Hook hook, PlannedDelivery planned, ObjectId before)
    {
        var id = set.NextId();
        var waits = false;
        if (!before.IsEmpty && set.Find<Delivery>(RowKey.OfDelivery(before)) is { State: DeliveryState.Pending } earlier)
        {
            set.Put(earlier with { Next = id });
            waits = true;
        }
        set.Put(new Delivery
        {
            Id = id,
            Hook = hook.Id,
            Subject = planned.Subject,
            EventType = planned.EventType,
            Target = hook.Target,
            Payload = planned.Payload,
            HappenedAt = planned.HappenedAt,
            ChangedAt = set.Now,
            State = DeliveryState.Pending,
            Due = waits ? null : set.Now,
        });
        return id;
    }
}

/// <summary>A delivery to add.</summary>
/// <param name="Hook">The id of the hook.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="EventType">The type of event, in the dialect's words.</param>
/// <param name="Payload">The body, JSON.</param>
/// <param name="HappenedAt">When the event happened.</param>
/// <param name="After">The hook's last delivery about the same subject; empty if there is none.</param>
public readonly record struct PlannedDelivery(
    ObjectId Hook, ObjectId Subject, string EventType, string Payload, DateTimeOffset HappenedAt, ObjectId After);
