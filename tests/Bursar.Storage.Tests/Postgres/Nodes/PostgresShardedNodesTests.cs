namespace Bursar.Storage.Tests;

/// <summary>Nodes with batches of one book each.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresShardedNodesTests(SharedPostgres shared) : NodesConformance(shared, sharded: true);
