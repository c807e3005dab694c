namespace Bursar.Ledger;

/// <summary>
/// When those who pay for a book want to know that its money runs low, and whether it does. A book has one at most. Once what is
/// available falls below a mark, a mail is sent, and the next one only after it has been above.
/// </summary>
public sealed record Alert : Row
{
    /// <summary>The maximum number of addresses.</summary>
    public const int MaxAddresses = 5;

    /// <summary>The maximum length of the addresses together, in characters.</summary>
    public const int MaxMailTo = 500;

    /// <summary>The highest mark in days.</summary>
    public const int MaxDays = 365;

    /// <summary>How often a mail is tried before it is given up.</summary>
    public const int MaxAttempts = 8;

    /// <summary>How long an attempt belongs to one node: longer than it takes.</summary>
    public static readonly TimeSpan ClaimTime = TimeSpan.FromMinutes(2);

    /// <summary>The number of the book.</summary>
    public required int Book { get; init; }

    /// <summary>What is available is low below this; null for no such mark.</summary>
    public Money? Mark { get; init; }

    /// <summary>
    /// What is available is low if it lasts fewer days than this at the pace of <see cref="BookPace"/>; 0 for no such mark.
    /// </summary>
    public int Days { get; init; }

    /// <summary>The addresses that get a mail, separated by a comma and a space; empty for none.</summary>
    public string MailTo { get; init; } = "";

    /// <summary>Whether what is available is low.</summary>
    public AlertState State { get; init; } = AlertState.Fine;

    /// <summary>When that changed last; null if it never has.</summary>
    public DateTimeOffset? TurnedAt { get; init; }

    /// <summary>When the mail about it is to be sent or tried again; null if there is none to send.</summary>
    public DateTimeOffset? MailAt { get; init; }

    /// <summary>How often that mail was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>Who has got that mail: a bit for each of <see cref="Addresses"/>, the first one lowest.</summary>
    public int Sent { get; init; }

    /// <summary>Why the last attempt failed; empty if it did not.</summary>
    public string Failure { get; init; } = "";

    /// <summary>Whether there is a mark.</summary>
    public bool IsOn => Mark is not null || Days > 0;

    /// <summary>The addresses.</summary>
    public IReadOnlyList<string> Addresses
        => MailTo.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The numbers of the addresses that have not got the mail, from 0.</summary>
    public IReadOnlyList<int> Unsent
        => Enumerable.Range(0, Addresses.Count).Where(number => (Sent & (1 << number)) == 0).ToArray();

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfAlert(Book);

    /// <summary>Whether a book is below a mark.</summary>
    /// <param name="book">The book.</param>
    /// <param name="lasts">How long what is available lasts; null for ever, and where no mark in days is set.</param>
    public bool IsPassed(Book book, TimeSpan? lasts) => !book.Sandbox
        && ((Mark is { } mark && book.Spendable < mark) || (Days > 0 && lasts < TimeSpan.FromDays(Days)));

    internal override void Announce(Row? before, WorkingSet set)
    {
        var was = before as Alert;
        if (was is null || !HasMarksOf(was)) set.Emit(EventKind.AlertSet, set.Book!.Id);
        var state = was?.State ?? AlertState.Fine;
        if (State != state) set.Emit(EventKind.AlertTurned, set.Book!.Id, from: (int)state, to: (int)State);
    }

    /// <summary>Whether both have the same marks and tell the same people.</summary>
    internal bool HasMarksOf(Alert other) => Mark == other.Mark && Days == other.Days
        && string.Equals(MailTo, other.MailTo, StringComparison.Ordinal);
}
