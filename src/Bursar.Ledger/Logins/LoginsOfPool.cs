namespace Bursar.Ledger;

/// <summary>The logins of a pool, in the order of their numbers.</summary>
/// <param name="Pool">The pool's id.</param>
/// <param name="After">The number of the login after which the page begins; 0 for the first page.</param>
/// <param name="Limit">The maximum number of rows.</param>
public sealed record LoginsOfPool(ObjectId Pool, int After, int Limit) : Query<Login>(Limit);
