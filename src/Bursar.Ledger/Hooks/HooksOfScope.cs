namespace Bursar.Ledger;

/// <summary>The hooks of a scope that are not deleted, ordered by id, the oldest first.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Scope">The scope (<see cref="Hook.Scope"/>).</param>
/// <param name="Limit">The maximum number of hooks.</param>
public sealed record HooksOfScope(int Book, ObjectId Scope, int Limit) : Query<Hook>(Limit);
