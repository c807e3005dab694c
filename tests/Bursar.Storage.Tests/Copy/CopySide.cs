using Npgsql;

namespace Bursar.Storage.Tests;

/// <summary>The source or target of a copy: a data file or a database.</summary>
public abstract class CopySide
{
    public abstract Task<IStore> OpenAsync();

    public abstract Task<ICopySource> SourceAsync();

    public abstract Task<ICopyTarget> TargetAsync();

    /// <summary>How many rows every table has that is in the schema, by what the store itself says of it.</summary>
    public abstract Task<SortedDictionary<string, long>> CountAsync();

    /// <summary>A data file.</summary>
    internal sealed class OfSqlite(DataDirectory data) : CopySide
    {
        public override Task<IStore> OpenAsync() => Task.FromResult<IStore>(SqliteStore.Open(data.File));

        public override Task<ICopySource> SourceAsync() => Task.FromResult<ICopySource>(SqliteCopySource.Open(data.File));

        public override Task<ICopyTarget> TargetAsync() => Task.FromResult<ICopyTarget>(SqliteCopyTarget.Open(data.File));

        public override Task<SortedDictionary<string, long>> CountAsync()
        {
            using var connection = new SqliteConnection(data.File);
            var names = connection.Prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").List(row => row.GetText());
            // The house is the file's own: it has one row from the beginning.
            Assert.True(names.Remove("house"));
            return Task.FromResult(new SortedDictionary<string, long>(
                names.ToDictionary(name => name, name => connection.Ask($"SELECT count(*) FROM {name}")),
                StringComparer.Ordinal));
        }
    }

    /// <summary>A database, or several.</summary>
    internal sealed class OfPostgres(params string[] databases) : CopySide
    {
        public override Task<IStore> OpenAsync() => ShardedStore.OpenAsync(databases, Stop);

        public override async Task<ICopySource> SourceAsync() => await ShardedCopySource.OpenAsync(databases, Stop);

        public override async Task<ICopyTarget> TargetAsync() => await ShardedCopyTarget.OpenAsync(databases, Stop);

        public override async Task<SortedDictionary<string, long>> CountAsync()
        {
            var sums = new SortedDictionary<string, long>(StringComparer.Ordinal);
            foreach (var database in databases)
                foreach (var (name, rows) in await CountAsync(database)) sums[name] = sums.GetValueOrDefault(name) + rows;
            return sums;
        }

        private static async Task<Dictionary<string, long>> CountAsync(string database)
        {
            await using var source = NpgsqlDataSource.Create($"{database};Pooling=false");
            var names = new List<string>();
            await using (var ask = source.CreateCommand(
                "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') "
                    + "AND NOT relispartition"))
            await using (var rows = await ask.ExecuteReaderAsync(Stop))
                while (await rows.ReadAsync(Stop)) names.Add(rows.GetString(0));

            // The house is the database's own: it has one row from the beginning.
            Assert.True(names.Remove("house"));
            // Marks follow from the rows, and only the first of several has any.
            Assert.True(names.Remove(Whereabouts.Table));
            var counts = new Dictionary<string, long>();
            foreach (var name in names)
            {
                await using var count = source.CreateCommand($"SELECT count(*) FROM {name}");
                counts[name] = (long)(await count.ExecuteScalarAsync(Stop))!;
            }
            return counts;
        }
    }
}
