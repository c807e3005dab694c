namespace Bursar.Storage;

/// <summary>
/// The check value of the key that the secrets in a data file are sealed under. It reveals nothing about the key.
/// </summary>
internal static class SqliteKey
{
    private const string ClaimSql = "UPDATE house SET key_check = ? WHERE key_check IS NULL";
    private const string ReadSql = "SELECT key_check FROM house WHERE key_check IS NOT NULL";

    /// <summary>Makes a check value the file's, unless it has one.</summary>
    /// <returns>Whether the file's is this one.</returns>
    public static bool Claim(SqliteConnection connection, ReadOnlySpan<byte> check)
    {
        var found = Read(connection);
        if (found is not null) return check.SequenceEqual(found);
        connection.Prepare(ClaimSql).Put(check).Run();
        return true;
    }

    /// <summary>The file's check value; null if no server has run on it yet.</summary>
    public static byte[]? Read(SqliteConnection connection)
        => connection.Prepare(ReadSql).List(static row => row.GetBytes().ToArray()).SingleOrDefault();
}
