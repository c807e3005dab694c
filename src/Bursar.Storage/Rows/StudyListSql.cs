using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>
/// The statements for lists of studies. In each phase, the ids lie in order in an index; the statement merges the phases that are
/// asked for, so a page costs what it skips and shows, however many studies the book has.
/// </summary>
internal static class StudyListSql
{
    /// <summary>Finds studies by a part of their names. It reads the book's rows in order, whatever indexes there are.</summary>
    public const string Containing =
        "WHERE book_id = $1 AND +origin = $2 AND project BETWEEN $3 AND $4 AND search LIKE $5 ESCAPE '!'";

    private static readonly Form Newest = new(newestFirst: true);
    private static readonly Form Oldest = new(newestFirst: false);

    /// <summary>What a search looks through, in lower case; only what dialects search is stored.</summary>
    public static string Searched(Study study)
        => study.Origin == Origin.Prolific ? $"{study.Title}\n{study.InternalName}".ToLowerInvariant() : "";

    /// <summary>The statement of a query, and its values.</summary>
    public static (string Sql, object[] Values) Of(StudyIds query)
    {
        var form = query.NewestFirst ? Newest : Oldest;
        var beyond = query.NewestFirst ? query.Beyond.UnlessAny(RowRange.Last) : query.Beyond;
        var phases = RowRange.MaskOf(query.Phases) & RowRange.MaskOf(StudyTally.Phases);
        if (query.Containing.Length > 0)
        {
            return (form.Search,
            [
                query.Book, (int)query.Origin, query.Project, query.Project.UnlessAny(RowRange.Last),
                LikePattern.Containing(query.Containing), phases, beyond, query.Limit, query.Skip,
            ]);
        }
        if (!query.Project.IsEmpty)
            return (form.OfProject, [query.Book, (int)query.Origin, query.Project, phases, beyond, query.Limit, query.Skip]);
        return query.Template.IsEmpty
            ? (form.OfBook, [query.Book, (int)query.Origin, phases, beyond, query.Limit, query.Skip])
            : (form.OfTemplate, [query.Book, (int)query.Origin, query.Template, phases, beyond, query.Limit, query.Skip]);
    }

    /// <summary>The statements for one order.</summary>
    private sealed class Form
    {
        public Form(bool newestFirst)
        {
            var (than, order) = newestFirst ? ("<", "DESC") : (">", "ASC");
            // Subqueries with an order of their own: PostgreSQL merges these, and would sort the plain union.
            var inOrder = $"id {than} {{0}} ORDER BY id {order}";
            OfBook = Merged("book_id = $1 AND origin = $2", "$3", string.Format(inOrder, "$4")) + Page(5);
            // No index has the template: each study in these phases is read.
            OfTemplate = Merged("book_id = $1 AND origin = $2 AND template = $3", "$4", string.Format(inOrder, "$5")) + Page(6);
            // The index on projects has only Prolific's studies.
            var found = $"book_id = $1 AND origin = $2 AND origin = {(int)Origin.Prolific} AND project = $3";
            OfProject = Merged(found, "$4", string.Format(inOrder, "$5")) + Page(6);
            Search = $"SELECT id FROM studies {Containing} AND (1 << phase) & $6 <> 0 AND id {than} $7" + Page(8);

            string Page(int first) => $" ORDER BY id {order} LIMIT ${first} OFFSET ${first + 1}";
        }

        public string OfBook { get; }

        public string OfTemplate { get; }

        public string OfProject { get; }

        public string Search { get; }

        private static string Merged(string found, string phases, string inOrder) => string.Join(
            " UNION ALL ",
            StudyTally.Phases.Select(phase => $"SELECT id FROM (SELECT id FROM studies WHERE {found} AND phase = {(int)phase} "
                + $"AND {phases} & {1 << (int)phase} <> 0 AND {inOrder}) AS {phase}"));
    }
}
