using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>The form for an alert.</summary>
/// <param name="Mark">The mark in money; empty for none.</param>
/// <param name="Days">The mark in days; empty for none.</param>
/// <param name="MailTo">The addresses.</param>
public sealed record AlertForm(string Mark, string Days, string MailTo)
{
    /// <summary>What is wrong with the mark in money; null for nothing.</summary>
    public string? MarkError { get; init; }

    /// <summary>What is wrong with the mark in days; null for nothing.</summary>
    public string? DaysError { get; init; }

    /// <summary>What is wrong with the addresses; null for nothing.</summary>
    public string? MailToError { get; init; }

    /// <summary>Whether something is wrong.</summary>
    public bool IsWrong => (MarkError ?? DaysError ?? MailToError) is not null;

    /// <summary>The form of an alert as it is; of a book without one, with the address of whoever looks.</summary>
    public static AlertForm Of(Alert? alert, string own) => alert is null
        ? new("", "", own)
        : new(alert.Mark?.ToString() ?? "", alert.Days > 0 ? $"{alert.Days}" : "", alert.MailTo);
}
