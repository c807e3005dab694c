namespace Bursar.Ledger;

/// <summary>
/// A client's idempotency key: a retry under it never pays twice. Within <see cref="Lifetime"/>, the same key with the same
/// request gets the stored answer, and the same key with a different request is rejected.
/// </summary>
public sealed record RequestKey
{
    /// <summary>The maximum length of a key, in characters: 128 from the client plus the dialect's prefix.</summary>
    public const int MaxLength = 144;

    /// <summary>How long a key is remembered: 24 hours, as MTurk documents for UniqueRequestToken.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private RequestKey(int book, string text, UInt128 hash) => (Book, Text, Hash) = (book, text, hash);

    /// <summary>The number of the command's book, where the answer is stored.</summary>
    public int Book { get; }

    /// <summary>The client's key after the dialect's prefix.</summary>
    public string Text { get; }

    /// <summary>
    /// The hash of the key and its book, used to look the key up. It is computed on the caller's thread rather than the
    /// committer's.
    /// </summary>
    public UInt128 Hash { get; }

    /// <summary>Makes a key for a command on a book.</summary>
    /// <param name="book">The number of the command's book (<see cref="Command.Book"/>).</param>
    /// <param name="text">The client's key after the dialect's prefix.</param>
    /// <returns>Null if the text is empty, is too long or contains a control character.</returns>
    public static RequestKey? From(int book, string text)
    {
        var usable = text.Length is > 0 and <= MaxLength && !text.Any(char.IsControl);
        return usable ? new(book, text, Digest.Of($"{book}\n{text}").Prefix) : null;
    }

    /// <summary>A key as a store has it, with the hash that it is found by.</summary>
    public static RequestKey Stored(int book, string text, UInt128 hash) => new(book, text, hash);
}
