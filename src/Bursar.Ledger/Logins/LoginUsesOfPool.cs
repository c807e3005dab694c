namespace Bursar.Ledger;

/// <summary>Which logins of a pool were handed out, in the order of their numbers.</summary>
/// <param name="Pool">The pool's id.</param>
/// <param name="After">The number of the login after which the page begins; 0 for the first page.</param>
/// <param name="Limit">The maximum number of rows.</param>
public sealed record LoginUsesOfPool(ObjectId Pool, int After, int Limit) : Query<LoginUse>(Limit);
