namespace Bursar.Storage.Tests;

/// <summary>
/// The guarantees of several nodes on the same books. A test class derives from it for each number of databases.
/// </summary>
public abstract partial class NodesConformance(SharedPostgres shared, int databases)
{
    private async Task<Nodes> StartAsync(CommitterOptions? options = null)
        => await Nodes.StartAsync(await shared.CreateDatabasesAsync(databases, Stop), options);
}
