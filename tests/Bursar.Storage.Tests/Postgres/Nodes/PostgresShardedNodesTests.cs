namespace Bursar.Storage.Tests;

/// <summary>Nodes whose batches are about one book each.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresShardedNodesTests(SharedPostgres shared) : NodesConformance(shared, sharded: true);
