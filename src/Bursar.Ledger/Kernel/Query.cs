namespace Bursar.Ledger;

/// <summary>
/// Asks for a list. A query is a value: it says which rows, where the page begins, and how many rows at most. Its record lies
/// with the concept that it lists, and says in which order the rows come. A store answers it with one statement.
/// </summary>
/// <typeparam name="TRow">What is listed.</typeparam>
/// <param name="Limit">The most rows of the answer; 0 or more.</param>
public abstract record Query<TRow>(int Limit);
