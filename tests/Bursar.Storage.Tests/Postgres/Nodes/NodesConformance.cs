namespace Bursar.Storage.Tests;

/// <summary>
/// The guarantees of several nodes on one database. A test class derives from it for each form of the statements.
/// </summary>
public abstract partial class NodesConformance(SharedPostgres shared, bool sharded)
{
    private async Task<Nodes> StartAsync(CommitterOptions? options = null)
        => await Nodes.StartAsync(await shared.CreateDatabaseAsync(Stop), sharded, options);
}
