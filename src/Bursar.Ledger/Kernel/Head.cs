namespace Bursar.Ledger;

/// <summary>
/// The row that stands for everything in a book: <see cref="Book"/>, or <see cref="House"/> for what is in none.
/// </summary>
public abstract record Head : Row
{
    /// <summary>The end of the log of its events.</summary>
    public EventLog Events { get; init; }

    /// <summary>The fingerprint of all its rows.</summary>
    public Fingerprint Fingerprint { get; init; }
}
