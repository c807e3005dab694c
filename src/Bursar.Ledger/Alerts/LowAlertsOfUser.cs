namespace Bursar.Ledger;

/// <summary>The alerts of books that run low and of which a user is a member, by the numbers of the books.</summary>
/// <param name="User">The id of the user.</param>
/// <param name="Limit">The maximum number of alerts.</param>
public sealed record LowAlertsOfUser(ObjectId User, int Limit) : Query<Alert>(Limit);
