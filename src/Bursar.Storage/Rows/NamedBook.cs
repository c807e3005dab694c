using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Bursar.Storage;

/// <summary>
/// The book that a statement is confined to: it says <c>book_id = $n</c>, or <c>book_id = 0</c>. Rows of other books cannot be in
/// its answer, so only the database that has the book is asked.
/// </summary>
internal static partial class NamedBook
{
    private const int None = -1;
    private const int Zero = 0;
    private static readonly ConcurrentDictionary<string, int> Places = new();

    /// <summary>The number of the book; null if the statement is about any.</summary>
    public static int? Of<TAnswer>(SqlQuery<TAnswer> query) => Places.GetOrAdd(query.Sql, PlaceIn) switch
    {
        None => null,
        Zero => 0,
        var place => (int)query.Values[place - 1],
    };

    /// <summary>Which value of a statement is the book's number, from 1.</summary>
    private static int PlaceIn(string sql)
    {
        var found = Name().Match(sql);
        if (!found.Success) return None;
        var value = found.Groups["value"];
        return value.Success ? int.Parse(value.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : Zero;
    }

    [GeneratedRegex(@"\bbook_id = (\$(?<value>[0-9]{1,3})|0)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
