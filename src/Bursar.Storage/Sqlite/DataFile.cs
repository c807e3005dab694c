using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>A data file as a whole.</summary>
public static class DataFile
{
    /// <summary>Copies a data file as it stands, also while a server uses it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="to">An empty file.</param>
    /// <exception cref="StoreException">One cannot be read, or the other cannot be written.</exception>
    public static void CopyTo(string path, string to)
    {
        using var connection = new SqliteConnection(path);
        connection.Execute($"VACUUM INTO '{to.Replace("'", "''", StringComparison.Ordinal)}'");
    }
}
