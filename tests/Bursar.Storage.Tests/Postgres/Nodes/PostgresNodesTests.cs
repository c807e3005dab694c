namespace Bursar.Storage.Tests;

/// <summary>Nodes with batches that span many books.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresNodesTests(SharedPostgres shared) : NodesConformance(shared, sharded: false);
