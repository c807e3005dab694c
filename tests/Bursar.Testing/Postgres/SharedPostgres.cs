namespace Bursar.Testing;

/// <summary>
/// One server for all tests of an assembly, each in a database of its own: started when the first asks, stopped at the end.
/// An assembly has it by <c>[assembly: AssemblyFixture(typeof(SharedPostgres))]</c>, a test class by its constructor.
/// </summary>
public sealed class SharedPostgres : IAsyncDisposable
{
    private readonly Lazy<Task<PostgresServer>> _server = new(() => PostgresServer.StartAsync(CancellationToken.None));

    /// <summary>The server, for those who only read what belongs to all; who stops it starts one of their own.</summary>
    public Task<PostgresServer> ServerAsync() => _server.Value;

    /// <summary>Makes a new, empty database.</summary>
    /// <returns>The connection string that leads to it.</returns>
    public async Task<string> CreateDatabaseAsync(CancellationToken cancellation)
        => await (await _server.Value).CreateDatabaseAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        if (_server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }) await (await _server.Value).DisposeAsync();
    }
}
