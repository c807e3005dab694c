namespace Bursar.Ledger;

/// <summary>A hook's newest delivery about a subject.</summary>
/// <param name="Hook">The hook's id.</param>
/// <param name="Subject">What it is about.</param>
public sealed record LastDelivery(ObjectId Hook, ObjectId Subject) : Query<Delivery>(1);
