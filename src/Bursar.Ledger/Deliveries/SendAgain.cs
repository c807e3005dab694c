namespace Bursar.Ledger;

/// <summary>Makes a delivery that is done due again. It keeps its id, so that a receiver that has it already can tell.</summary>
/// <param name="Delivery">The delivery's id.</param>
public sealed record SendAgain(ObjectId Delivery) : Command(Delivery.Book)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfDelivery(Delivery));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<Delivery>(RowKey.OfDelivery(Delivery)) is not { } delivery) return Rejection.NotFound("delivery", Delivery);
        if (delivery.State == DeliveryState.Pending)
            return Outcome.Refused(RejectionCode.WrongState, $"Delivery {Delivery} is still being sent.");
        // What waited for it has long been sent.
        set.Put(delivery with
        {
            State = DeliveryState.Pending,
            Attempts = 0,
            Due = set.Now,
            Failure = "",
            Next = default,
            ChangedAt = set.Now,
        });
        return set.Receipt(Delivery);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("send-again").With("delivery", Delivery.ToString());
}
