namespace Bursar.Storage.Tests;

/// <summary>A data file as SQL text, which can be reviewed and merged: its pragmas, its tables and every row.</summary>
internal static class FrozenText
{
    private const string Objects = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type = 'index', name";
    private const string Tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";

    /// <summary>The SQL text of a data file.</summary>
    public static string Of(string file)
    {
        using var connection = new SqliteConnection(file);
        string[] marks =
        [
            .. new[] { "application_id", "user_version" }.Select(mark => $"PRAGMA {mark} = {connection.Ask($"PRAGMA {mark}")};")
        ];
        var objects = List(connection, Objects).Select(sql => sql + ";");
        var rows = List(connection, Tables).SelectMany(table => RowsOf(connection, table));
        return string.Join('\n', ["BEGIN;", .. marks, .. objects, .. rows, "COMMIT;", ""]);
    }

    /// <summary>Creates a data file from SQL text.</summary>
    public static void Restore(string text, string file)
    {
        using var connection = new SqliteConnection(file, create: true);
        connection.Execute(text);
    }

    private static IEnumerable<string> RowsOf(SqliteConnection connection, string table)
    {
        var values = List(connection, $"SELECT 'quote(' || name || ')' FROM pragma_table_info('{table}') ORDER BY cid");
        return List(
            connection, $"SELECT {string.Join(" || ', ' || ", values)} FROM {table} ORDER BY {OrderOf(connection, table)}")
            .Select(row => $"INSERT INTO {table} VALUES ({row});");
    }

    private static string OrderOf(SqliteConnection connection, string table)
        => List(connection, $"SELECT name FROM pragma_table_info('{table}') WHERE pk > 0 ORDER BY pk") is { Count: > 0 } key
            ? string.Join(", ", key)
            : "rowid";

    private static List<string> List(SqliteConnection connection, string sql)
        => connection.Prepare(sql).List(static row => row.GetText());
}
