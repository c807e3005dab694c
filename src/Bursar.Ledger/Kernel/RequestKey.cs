namespace Bursar.Ledger;

/// <summary>
/// What a client sends so that a retry never pays twice. The same key and the same request get the stored answer for
/// <see cref="Lifetime"/>; the same key with another request is rejected.
/// </summary>
public sealed record RequestKey
{
    /// <summary>The most characters of a key: 128 of the client's own, and what its dialect puts before them.</summary>
    public const int MaxLength = 144;

    /// <summary>How long a key is remembered: 24 hours, as MTurk documents it for UniqueRequestToken.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private RequestKey(int book, string text)
    {
        Book = book;
        Text = text;
        Hash = Digest.Of($"{book}\n{text}").Prefix;
    }

    /// <summary>The number of the book that the command is on, where its answer is kept.</summary>
    public int Book { get; }

    /// <summary>The key as the client sent it, with the dialect's mark before it.</summary>
    public string Text { get; }

    /// <summary>The key together with its book, to be found by. Made by the caller's thread, not by the committer's.</summary>
    public UInt128 Hash { get; }

    /// <summary>A key for a command on a book.</summary>
    /// <param name="book">The command's own (<see cref="Command.Book"/>).</param>
    /// <param name="text">The key, with the dialect's mark before it.</param>
    /// <returns>Null where the text is empty, too long, or has a control character.</returns>
    public static RequestKey? From(int book, string text)
    {
        var usable = text.Length is > 0 and <= MaxLength && !text.Any(char.IsControl);
        return usable ? new(book, text) : null;
    }
}
