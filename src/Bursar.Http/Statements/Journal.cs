namespace Bursar.Http;

/// <summary>
/// A statement as double-entry bookkeeping: what both journals share. Accounts carry the book's id, so the statements of several
/// books can be in one journal. What is paid to participants becomes expenses, in its three parts.
/// </summary>
/// <param name="head">The book.</param>
internal sealed class Journal(StatementHead head)
{
    /// <summary>The date of the last line; the days of a journal never go back, even if the clock did.</summary>
    public DateOnly Day { get; private set; } = DateOnly.FromDateTime(head.OpenedAt.UtcDateTime);

    /// <summary>The accounts, in upper case as Beancount wants them.</summary>
    public IReadOnlyList<string> Accounts { get; } =
    [
        Named("Assets", head, "Available"), Named("Assets", head, "Held"), Named("Equity", head, "Funding"),
        Named("Expenses", head, "Rewards"), Named("Expenses", head, "Fees"), Named("Expenses", head, "VAT"),
    ];

    /// <summary>The account of what can be spent.</summary>
    public string Available => Accounts[0];

    /// <summary>Goes on to the day of a line.</summary>
    public void MoveTo(StatementLine line)
    {
        var day = DateOnly.FromDateTime(line.At.UtcDateTime);
        if (day > Day) Day = day;
    }

    /// <summary>The postings of a line: each account, and by how much it changes.</summary>
    public IEnumerable<(string Account, string Amount)> Postings(StatementLine line)
        => Change(line.From, line, "-").Concat(Change(line.To, line, ""));

    /// <summary>What is known of a line beside its amounts.</summary>
    public static IEnumerable<(string Name, string Value)> Facts(StatementLine line)
    {
        yield return ("sequence", $"{line.Sequence}");
        yield return ("at", line.Time);
        if (line.Subject.Length > 0) yield return ("subject", line.Subject);
        foreach (var account in (string[])[line.From, line.To])
        {
            if (account.StartsWith("held:", StringComparison.Ordinal)) yield return ("study", account[5..]);
            if (account.StartsWith("paid:", StringComparison.Ordinal)) yield return ("participant", account[5..]);
        }
        yield return ("hash", line.Hash);
    }

    /// <summary>Text in one line, without what ends a field.</summary>
    public static string Plain(string text, string without) => string.Create(text.Length, (text, without), static (span, all) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            var one = all.text[i];
            span[i] = char.IsControl(one) || one is '\u2028' or '\u2029' || all.without.Contains(one) ? ' ' : one;
        }
    });

    private IEnumerable<(string Account, string Amount)> Change(string account, StatementLine line, string sign)
    {
        if (account.StartsWith("paid", StringComparison.Ordinal))
        {
            return new[] { (Accounts[3], line.Rewards), (Accounts[4], line.Fees), (Accounts[5], line.Vat) }
                .Where(one => !one.Item2.Equals("0.00", StringComparison.Ordinal))
                .Select(one => (one.Item1, sign + one.Item2));
        }
        var name = account.StartsWith("held", StringComparison.Ordinal) ? Accounts[1]
            : account.StartsWith("funding", StringComparison.Ordinal) ? Accounts[2]
            : Available;
        return [(name, sign + line.Amount)];
    }

    private static string Named(string top, StatementHead head, string name)
        => $"{top}:Bursar:{head.Id.ToUpperInvariant()}:{name}";
}
