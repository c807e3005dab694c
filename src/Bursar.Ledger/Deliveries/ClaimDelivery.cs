namespace Bursar.Ledger;

/// <summary>
/// Begins an attempt. Only one node's command is accepted; if that node vanishes, the attempt is due again after
/// <see cref="Delivery.Lease"/>.
/// </summary>
/// <param name="Delivery">The delivery's id.</param>
/// <param name="Attempts">The number of attempts that had begun, as the caller read it.</param>
public sealed record ClaimDelivery(ObjectId Delivery, int Attempts) : Command(Delivery.Book)
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
        if (delivery.Attempts != Attempts || !(delivery.Due <= set.Now))
            return Outcome.Refused(RejectionCode.NotDue, $"Delivery {Delivery} is not due.");
        set.Put(delivery with { Attempts = Attempts + 1, Due = set.Now + Ledger.Delivery.Lease, ChangedAt = set.Now });
        return set.Receipt(Delivery);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("claim-delivery")
        .With("delivery", Delivery.ToString())
        .With("attempts", Attempts.ToString());
}
