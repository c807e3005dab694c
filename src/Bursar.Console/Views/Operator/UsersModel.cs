using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>A page of users.</summary>
/// <param name="Users">The users, and how they sign in; null if they cannot.</param>
/// <param name="Search">What was searched for; empty for all.</param>
/// <param name="Next">The id after which the next page begins; null on the last page.</param>
public sealed record UsersModel(IReadOnlyList<(User User, SignIn? SignIn)> Users, string Search, ObjectId? Next);
