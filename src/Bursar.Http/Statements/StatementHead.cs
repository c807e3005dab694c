namespace Bursar.Http;

/// <summary>What an export says of the book, beside its transfers.</summary>
/// <param name="Id">The book's id.</param>
/// <param name="Title">The book's title.</param>
/// <param name="Currency">The currency of every amount.</param>
/// <param name="OpenedAt">When the book was opened.</param>
/// <param name="IsWhole">
/// Whether every transfer is in it, from the first. Only then can a journal assert what was available after each.
/// </param>
public sealed record StatementHead(string Id, string Title, string Currency, DateTimeOffset OpenedAt, bool IsWhole);
