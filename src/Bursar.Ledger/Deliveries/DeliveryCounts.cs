namespace Bursar.Ledger;

/// <summary>How many deliveries a hook has in each state.</summary>
/// <param name="Hook">The hook's id.</param>
/// <param name="Subject">Only those about this subject; empty for all.</param>
public sealed record DeliveryCounts(ObjectId Hook, ObjectId Subject) : CountQuery<DeliveryState>;
