namespace Bursar.Ledger;

/// <summary>All users, ordered by id.</summary>
/// <param name="After">The id after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of users.</param>
public sealed record UsersQuery(ObjectId After, int Limit) : Query<User>(Limit);
