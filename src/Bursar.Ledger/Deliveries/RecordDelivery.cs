namespace Bursar.Ledger;

/// <summary>
/// Records how an attempt ended. When the delivery is done, the one that waits for it becomes due. A hook whose attempts all fail
/// for <see cref="Hook.MaxFailing"/> is switched off.
/// </summary>
/// <param name="Delivery">The delivery, as it was claimed.</param>
/// <param name="Failure">Why it failed; null if the receiver accepted it.</param>
/// <param name="RetryAt">When to try again; null to give up. Only after a failure.</param>
/// <param name="Next">The delivery that waits for it, as the caller read it; empty if none does.</param>
public sealed record RecordDelivery(Delivery Delivery, string? Failure, DateTimeOffset? RetryAt, ObjectId Next)
    : Command(Delivery.Id.Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfOutbox(Book));
        rows.Add(RowKey.OfHook(Delivery.Hook));
        rows.Add(Delivery.Key);
        if (!Next.IsEmpty) rows.Add(RowKey.OfDelivery(Next));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<Delivery>(Delivery.Key) is not { } delivery) return Rejection.NotFound("delivery", Delivery.Id);
        if (delivery.State != DeliveryState.Pending || delivery.Attempts != Delivery.Attempts || delivery.Next != Next)
            return Outcome.Refused(RejectionCode.Changed, $"Delivery {Delivery.Id} was changed meanwhile.");
        var state = Failure is null ? DeliveryState.Succeeded : RetryAt is null ? DeliveryState.Failed : DeliveryState.Pending;
        set.Put(delivery with { State = state, Due = RetryAt, Failure = Failure ?? "", ChangedAt = set.Now });
        if (state != DeliveryState.Pending && !Next.IsEmpty)
            set.Put(set.Find<Delivery>(RowKey.OfDelivery(Next))! with { Due = set.Now });
        PutHook(set);
        return set.Receipt(Delivery.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("record-delivery")
        .With("delivery", Delivery.Id.ToString())
        .With("attempt", Delivery.Attempts.ToString())
        .With("failure", Failure);

    private void PutHook(WorkingSet set)
    {
        if (set.Find<Hook>(RowKey.OfHook(Delivery.Hook)) is not { IsActive: true } hook) return;
        if (Failure is null)
        {
            if (hook.FailingSince is not null) set.Put(hook with { FailingSince = null });
        }
        else if (hook.FailingSince is not { } since)
        {
            set.Put(hook with { FailingSince = set.Now });
        }
        else if (set.Now - since >= Hook.MaxFailing)
        {
            HookCommand.Put(set, hook with { IsEnabled = false }, hook);
        }
    }
}
