namespace Bursar.Ledger;

/// <summary>A hook's deliveries, the newest first.</summary>
/// <param name="Hook">The hook's id.</param>
/// <param name="Subject">Only those about this subject; empty for all.</param>
/// <param name="States">Only those in one of these states.</param>
/// <param name="Offset">The number of deliveries before the page; 0 or more.</param>
/// <param name="Limit">The maximum number of deliveries.</param>
public sealed record DeliveriesOfHook(
    ObjectId Hook, ObjectId Subject, IReadOnlyCollection<DeliveryState> States, int Offset, int Limit) : Query<Delivery>(Limit)
{
    /// <summary>Only deliveries before this one; empty for all.</summary>
    public ObjectId Before { get; init; }
}
