namespace Bursar.Storage.Tests;

/// <summary>Nodes whose batches are about many books.</summary>
public sealed class PostgresNodesTests(SharedPostgres shared) : NodesConformance(shared, sharded: false);
