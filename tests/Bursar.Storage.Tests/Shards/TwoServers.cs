namespace Bursar.Storage.Tests;

/// <summary>Two PostgreSQL servers of a test's own, with a database in each: books with even numbers are in the first.</summary>
internal sealed class TwoServers : IAsyncDisposable
{
    private readonly PostgresServer[] _servers;

    private TwoServers(PostgresServer[] servers, string[] databases) => (_servers, Databases) = (servers, databases);

    /// <summary>The connection strings, in their places.</summary>
    public string[] Databases { get; }

    public PostgresServer this[int server] => _servers[server];

    public static async Task<TwoServers> StartAsync()
    {
        var servers = new List<PostgresServer>();
        try
        {
            for (var i = 0; i < 2; i++) servers.Add(await PostgresServer.StartAsync(Stop));
            return new(
                [.. servers], [await servers[0].CreateDatabaseAsync(Stop), await servers[1].CreateDatabaseAsync(Stop)]);
        }
        catch
        {
            foreach (var server in servers) await server.DisposeAsync();
            throw;
        }
    }

    public Task<IStore> OpenAsync() => ShardedStore.OpenAsync(Databases, Stop);

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers) await server.DisposeAsync();
    }
}
