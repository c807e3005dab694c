using Npgsql;

namespace Bursar.Testing;

/// <summary>A new, empty database behind a wire that a test can cut.</summary>
public sealed class WiredPostgres : IAsyncDisposable
{
    private WiredPostgres(Wire wire, string directConnectionString)
    {
        Wire = wire;
        DirectConnectionString = directConnectionString;
        ConnectionString = new NpgsqlConnectionStringBuilder(directConnectionString) { Port = wire.Port }.ConnectionString;
    }

    public Wire Wire { get; }

    /// <summary>The connection string through the wire.</summary>
    public string ConnectionString { get; }

    /// <summary>The connection string past the wire.</summary>
    public string DirectConnectionString { get; }

    public static async Task<WiredPostgres> CreateAsync(SharedPostgres shared, CancellationToken cancellation)
    {
        var server = await shared.ServerAsync();
        return new(Wire.ToPostgres(server.Port), await server.CreateDatabaseAsync(cancellation));
    }

    /// <summary>
    /// The next commit is executed and its answer is lost. New connections are opened, on which a commit is still sent as text.
    /// </summary>
    public void LoseNextCommit()
    {
        Wire.Down();
        Wire.Up();
        Wire.LoseNextAnswer("COMMIT\0");
    }

    public ValueTask DisposeAsync() => Wire.DisposeAsync();
}
