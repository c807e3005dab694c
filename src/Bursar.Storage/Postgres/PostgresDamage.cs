using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>Finds what is wrong with a database itself. Damaged pages are found if the extension amcheck is installed.</summary>
internal static class PostgresDamage
{
    /// <summary>Lets the planner of the current transaction read and compare whole tables.</summary>
    public static readonly SqlQuery<string> WholeTables = new(
        "SELECT set_config(name, 'on', true) FROM unnest(ARRAY['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin']) AS name",
        row => row.GetText());

    private const string InSchema = "c.relnamespace = current_schema()::regnamespace";

    // What could change rows, or what is read of them, unseen. The triggers of an extension run its own functions.
    private static readonly SqlQuery<string> Strangers = new(
        $"""
        SELECT 'trigger ' || t.tgname || ' on ' || c.relname FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid
          JOIN pg_proc AS p ON p.oid = t.tgfoid
          WHERE {InSchema} AND NOT t.tgisinternal AND p.pronamespace <> 'pg_catalog'::regnamespace
        UNION ALL SELECT 'rule ' || r.rulename || ' on ' || c.relname FROM pg_rewrite AS r
          JOIN pg_class AS c ON c.oid = r.ev_class WHERE {InSchema} AND r.rulename <> '_RETURN'
        UNION ALL SELECT 'policy ' || p.polname || ' on ' || c.relname FROM pg_policy AS p
          JOIN pg_class AS c ON c.oid = p.polrelid WHERE {InSchema}
        UNION ALL SELECT 'view ' || c.relname FROM pg_class AS c LEFT JOIN pg_depend AS d
          ON d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e'
          WHERE {InSchema} AND c.relkind IN ('v', 'm') AND d.objid IS NULL
        ORDER BY 1 LIMIT 1
        """,
        row => row.GetText());

    private static readonly SqlQuery<string> CanCheck = new(
        "SELECT CASE WHEN coalesce(has_function_privilege(to_regprocedure('bt_index_check(regclass, boolean)'), 'EXECUTE') "
        + "AND has_function_privilege(to_regprocedure("
        + "'verify_heapam(regclass, boolean, boolean, text, bigint, bigint)'), 'EXECUTE'), false) THEN 'yes' ELSE 'no' END",
        row => row.GetText());

    private static readonly string OwnTables =
        $"{InSchema} AND t.relnamespace = c.relnamespace AND t.relname IN ("
        + string.Join(", ", PostgresSchema.Tables.Select(table => $"'{table}'")) + ")";

    private static readonly SqlQuery<string> Pages = new(
        "SELECT t.relname || ': ' || h.msg FROM pg_class AS t JOIN pg_class AS c ON c.oid = t.oid, "
        + "LATERAL verify_heapam(t.oid) AS h "
        + $"WHERE {OwnTables} AND t.relkind = 'r' LIMIT 1",
        row => row.GetText());

    private static readonly SqlQuery<string> Indexes = new(
        "SELECT bt_index_check(c.oid, true)::text FROM pg_class AS c JOIN pg_index AS i ON i.indexrelid = c.oid "
        + $"JOIN pg_class AS t ON t.oid = i.indrelid WHERE {OwnTables} AND c.relkind = 'i'",
        row => row.GetText());

    /// <summary>The first fault, as a sentence; null if there is none.</summary>
    /// <param name="list">Runs a statement.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static async ValueTask<string?> FindAsync(
        Func<SqlQuery<string>, CancellationToken, ValueTask<IReadOnlyList<string>>> list, CancellationToken cancellation)
    {
        if (await list(Strangers, cancellation) is [var stranger, ..])
            return $"The database has a {stranger}, which is not Bursar's.";
        if (await list(CanCheck, cancellation) is not ["yes"]) return null;
        try
        {
            if (await list(Pages, cancellation) is [var page, ..]) return $"The database is damaged: {page}.";
            await list(Indexes, cancellation);
            return null;
        }
        catch (StoreException failure) when (failure.InnerException is PostgresException
        { SqlState: PostgresErrorCodes.IndexCorrupted or PostgresErrorCodes.DataCorrupted } damage)
        {
            return $"The database is damaged: {damage.MessageText}.";
        }
    }
}
