using System.Text;

namespace Bursar.Http;

/// <summary>
/// A statement as a journal of Beancount. At its end stands what was available, which <c>bean-check</c> compares with the sum of
/// the movements.
/// </summary>
/// <param name="head">The book.</param>
internal sealed class BeancountStatement(StatementHead head) : IStatementText
{
    private readonly Journal _journal = new(head);
    private string? _available;

    /// <inheritdoc/>
    public void Begin(StringBuilder text)
    {
        text.Append($"option \"title\" {Quoted(head.Title)}\noption \"operating_currency\" \"{head.Currency}\"\n\n");
        foreach (var account in _journal.Accounts) text.Append($"{_journal.Day:yyyy-MM-dd} open {account} {head.Currency}\n");
    }

    /// <inheritdoc/>
    public void Add(StringBuilder text, StatementLine line)
    {
        _journal.MoveTo(line);
        text.Append($"\n{_journal.Day:yyyy-MM-dd} * \"{line.Name}\" {Quoted(line.Reference)}\n");
        foreach (var (name, value) in Journal.Facts(line)) text.Append($"  {name}: {Quoted(value)}\n");
        foreach (var (account, amount) in _journal.Postings(line)) text.Append($"  {account}  {amount} {head.Currency}\n");
        _available = line.AvailableAfter;
    }

    /// <inheritdoc/>
    public void End(StringBuilder text)
    {
        // A balance holds at the beginning of its day.
        if (head.IsWhole && _available is not null)
            text.Append($"\n{_journal.Day.AddDays(1):yyyy-MM-dd} balance {_journal.Available}  {_available} {head.Currency}\n");
    }

    private static string Quoted(string text)
    {
        var plain = Journal.Plain(text, "").Replace("\\", "\\\\", StringComparison.Ordinal);
        return $"\"{plain.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
