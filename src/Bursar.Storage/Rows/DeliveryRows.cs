using Bursar.Ledger;

namespace Bursar.Storage;

internal static class DeliveryRows
{
    private const string OfHook = "WHERE book_id = $1 AND hook = $2 AND subject BETWEEN $3 AND $4";

    public static readonly RowMap<Delivery> Map = new RowMap<Delivery>("deliveries", new Columns<Delivery>()
        .Key("book_id", row => row.Id.Book)
        .Key("id", row => row.Id)
        .Fixed("hook", row => row.Hook)
        .Fixed("subject", row => row.Subject)
        .Fixed("event_type", row => row.EventType)
        .Fixed("target", row => row.Target)
        .Fixed("payload", row => row.Payload)
        .Fixed("happened_at", row => row.HappenedAt)
        .Add("changed_at", row => row.ChangedAt)
        .Add("state", row => (int)row.State)
        .Add("attempts", row => row.Attempts)
        .Add("due_at", row => row.Due)
        .Add("failure", row => row.Failure)
        .Add("next", row => row.Next), Read)
        .List<DueDeliveries>(
            "WHERE due_at <= $1 AND (due_at, id) > ($2, $3) ORDER BY due_at, id LIMIT $4",
            query => [query.Now, query.After?.Due ?? DateTimeOffset.UnixEpoch, query.After?.Id ?? default, query.Limit],
            Merge.By((Delivery one) => (one.Due, one.Id), mayLack: true))
        .List<LastDelivery>(
            "WHERE book_id = $1 AND hook = $2 AND subject = $3 ORDER BY id DESC LIMIT $4",
            query => [query.Hook.Book, query.Hook, query.Subject, query.Limit])
        .List<DeliveriesOfHook>(
            OfHook + " AND (1 << state) & $5 <> 0 AND id < $6 ORDER BY id DESC LIMIT $7 OFFSET $8",
            query =>
            [
                query.Hook.Book, query.Hook, query.Subject, query.Subject.UnlessAny(RowRange.Last),
                RowRange.MaskOf(query.States), query.Before.UnlessAny(RowRange.Last), query.Limit, query.Offset,
            ])
        .Count<DeliveryCounts, DeliveryState>(
            "state", row => (DeliveryState)row.GetInt(), OfHook,
            query => [query.Hook.Book, query.Hook, query.Subject, query.Subject.UnlessAny(RowRange.Last)]);

    private static Delivery Read(RowCursor row)
    {
        row.Skip();
        return new Delivery
        {
            Id = row.GetId(),
            Hook = row.GetId(),
            Subject = row.GetId(),
            EventType = row.GetText(),
            Target = row.GetText(),
            Payload = row.GetText(),
            HappenedAt = row.GetTime(),
            ChangedAt = row.GetTime(),
            State = (DeliveryState)row.GetInt(),
            Attempts = row.GetInt(),
            Due = row.GetTimeOrNull(),
            Failure = row.GetText(),
            Next = row.GetId(),
        };
    }
}
