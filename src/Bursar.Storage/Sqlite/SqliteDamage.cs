namespace Bursar.Storage;

/// <summary>Finds what is wrong with a data file itself.</summary>
internal static class SqliteDamage
{
    private const string IntegritySql = "PRAGMA integrity_check(1)";

    // An automatic index has no text.
    private const string ObjectsSql =
        "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_stat%' ESCAPE '~'";

    /// <summary>The first fault, as a sentence; null if there is none.</summary>
    public static string? Find(SqliteConnection connection)
    {
        var integrity = connection.Prepare(IntegritySql).List(row => row.GetText());
        if (integrity is not ["ok"]) return $"The data file is damaged: {integrity[0].ReplaceLineEndings(" ")}.";
        using var blank = SqliteSchema.Blank();
        var wanted = ObjectsOf(blank);
        foreach (var (name, text) in ObjectsOf(connection))
        {
            if (!wanted.Remove(name, out var meant)) return $"The data file has a {name}, which is not Bursar's.";
            if (text != meant) return $"The {name} of the data file is not as Bursar made it.";
        }
        return wanted.Count == 0 ? null : $"The data file has no {wanted.First().Key}.";
    }

    private static Dictionary<string, string> ObjectsOf(SqliteConnection connection)
        => connection.Prepare(ObjectsSql).List(row => KeyValuePair.Create(row.GetText(), row.GetText())).ToDictionary();
}
