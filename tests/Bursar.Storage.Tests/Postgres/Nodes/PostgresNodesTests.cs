namespace Bursar.Storage.Tests;

/// <summary>Nodes whose batches are about many books.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresNodesTests(SharedPostgres shared) : NodesConformance(shared, sharded: false);
