using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>The money of a book now.</summary>
/// <param name="Access">The book.</param>
/// <param name="Holds">The studies that hold money, newest first; the first of them only.</param>
/// <param name="Latest">The last movements, newest first.</param>
public sealed record AccountModel(BookAccess Access, IReadOnlyList<Study> Holds, IReadOnlyList<Transfer> Latest)
{
    /// <summary>How its money goes.</summary>
    public required BookPace Pace { get; init; }

    /// <summary>What the book had at a past moment, if one was asked for.</summary>
    public required PastModel Past { get; init; }

    /// <summary>What holds money in studies that are not among <see cref="Holds"/>.</summary>
    public Money OtherHolds => Access.Book.Held.Total - new Money(Holds.Sum(one => one.Held.Total.Units));
}
