namespace Bursar.Storage;

/// <summary>Which of the databases one is that the books are spread over.</summary>
/// <param name="Number">Its number, from 0. The first is the home of what belongs to no book.</param>
/// <param name="Of">How many there are, from 1.</param>
public readonly record struct ShardPlace(int Number, int Of)
{
    /// <summary>The most databases: 64.</summary>
    public const int Most = 64;

    /// <summary>The only one, which has every book.</summary>
    public static ShardPlace Whole { get; } = new(0, 1);

    /// <summary>The place of a book, also of one whose number was made up.</summary>
    /// <param name="book">The book's number; 0 for what belongs to no book.</param>
    /// <param name="of">How many databases there are.</param>
    public static int NumberOf(int book, int of) => (int)(unchecked((uint)book) % (uint)of);

    /// <summary>As people count: "database 2 of 4", "the only database".</summary>
    public override string ToString() => Of == 1 ? "the only database" : $"database {Number + 1} of {Of}";
}
