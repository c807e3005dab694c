using System.Text;

namespace Bursar.Http;

/// <summary>
/// A statement as a journal of hledger. Every movement of what is available asserts the balance after it, so <c>hledger check</c>
/// adds up what Bursar added up.
/// </summary>
/// <param name="head">The book.</param>
internal sealed class HledgerStatement(StatementHead head) : IStatementText
{
    private readonly Journal _journal = new(head);

    /// <inheritdoc/>
    public void Begin(StringBuilder text)
    {
        text.Append($"; {Journal.Plain(head.Title, "")} ({head.Id})\n\ncommodity 1000.0000 {head.Currency}\n\n");
        foreach (var account in _journal.Accounts) text.Append($"account {account.ToLowerInvariant()}\n");
    }

    /// <inheritdoc/>
    public void Add(StringBuilder text, StatementLine line)
    {
        _journal.MoveTo(line);
        // After a semicolon comes a comment, and a bar would part a payee from a note.
        var reference = Journal.Plain(line.Reference, ";|");
        var tags = string.Join(", ", Journal.Facts(line).Select(fact => $"{fact.Name}:{fact.Value}"));
        if (reference.Length > 0) reference = $": {reference}";
        text.Append($"\n{_journal.Day:yyyy-MM-dd} ({line.Sequence}) {line.Name}{reference}\n");
        text.Append($"    ; {tags}\n");
        foreach (var (account, amount) in _journal.Postings(line))
        {
            text.Append($"    {account.ToLowerInvariant()}  {amount} {head.Currency}");
            if (head.IsWhole && account == _journal.Available) text.Append($" = {line.AvailableAfter} {head.Currency}");
            text.Append('\n');
        }
    }

    /// <inheritdoc/>
    public void End(StringBuilder text)
    {
    }
}
