using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>Something that is always true between tables, and a statement that finds the first row that breaks it.</summary>
internal sealed class Agreement
{
    private readonly SqlQuery<string> _breach;

    private Agreement(string sentence, string sql, Func<RowCursor, object> subject, object[] values)
        => _breach = new(sql, row => Sentence(row.GetInt(), sentence, subject(row)), values);

    private Agreement(SqlQuery<string> breach) => _breach = breach;

    /// <summary>
    /// Whether it holds rows of several books, or of a book and of none, against each other. Where they lie in several databases,
    /// <see cref="AcrossAgreement"/> does so.
    /// </summary>
    public bool IsAcross { get; private init; }

    /// <summary>An agreement about rows that have an id.</summary>
    /// <param name="sentence">What is wrong; <c>{0}</c> stands for the row's id.</param>
    /// <param name="sql">Selects the number of the book and the id of a row that breaks it, first.</param>
    /// <param name="values">The values of <c>$1</c>, <c>$2</c> ….</param>
    public static Agreement OfIds(string sentence, string sql, params object[] values)
        => new(sentence, sql + First, row => row.GetId(), values);

    /// <summary>An agreement about rows that have a sequence number, or about books, where <c>{0}</c> is not used.</summary>
    public static Agreement OfNumbers(string sentence, string sql, params object[] values)
        => new(sentence, sql + First, row => row.GetLong(), values);

    /// <summary>The same, <see cref="IsAcross"/>.</summary>
    public Agreement Across() => new(_breach) { IsAcross = true };

    /// <summary>Finds the first row that breaks it. The answer is a sentence, or empty.</summary>
    public SqlQuery<string> Breach => _breach;

    private const string First = " ORDER BY 1, 2 LIMIT 1";

    /// <summary>What is wrong, and where.</summary>
    public static string Sentence(int book, string sentence, object subject)
    {
        var what = string.Format(null, sentence, subject);
        return book == RowKey.NoBook ? $"Users and credentials: {what}." : $"Book number {book}: {what}.";
    }
}
