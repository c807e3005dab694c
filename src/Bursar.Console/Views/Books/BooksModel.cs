using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>The books that the person may see.</summary>
/// <param name="Books">The books on this page, and how their money goes.</param>
/// <param name="Next">The id after which the next page begins; null on the last page.</param>
public sealed record BooksModel(IReadOnlyList<BookPace> Books, ObjectId? Next);
