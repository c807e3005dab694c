namespace Bursar.Testing;

/// <summary>
/// One server for all tests of an assembly, each with its own database: started on first use, stopped at the end. An assembly
/// declares <c>[assembly: AssemblyFixture(typeof(SharedPostgres))]</c>, and a test class takes it in its constructor.
/// </summary>
public sealed class SharedPostgres : IAsyncDisposable
{
    private readonly Lazy<Task<PostgresServer>> _server = new(() => PostgresServer.StartAsync(CancellationToken.None));

    /// <summary>The shared server. A test that stops or changes it must start its own.</summary>
    public Task<PostgresServer> ServerAsync() => _server.Value;

    /// <summary>Creates a new, empty database.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync(CancellationToken cancellation)
        => await (await _server.Value).CreateDatabaseAsync(cancellation);

    /// <summary>Creates several new, empty databases.</summary>
    /// <returns>Their connection strings.</returns>
    public async Task<string[]> CreateDatabasesAsync(int count, CancellationToken cancellation)
    {
        var databases = new string[count];
        for (var i = 0; i < count; i++) databases[i] = await CreateDatabaseAsync(cancellation);
        return databases;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }) await (await _server.Value).DisposeAsync();
    }
}
