namespace Bursar.Ledger;

/// <summary>A user's memberships, oldest first.</summary>
/// <param name="User">The user's id.</param>
/// <param name="Limit">The maximum number of memberships.</param>
public sealed record MembershipsOfUser(ObjectId User, int Limit) : Query<Membership>(Limit);
