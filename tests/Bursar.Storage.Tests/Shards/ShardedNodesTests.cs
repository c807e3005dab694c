namespace Bursar.Storage.Tests;

/// <summary>Nodes with two databases.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class ShardedNodesTests(SharedPostgres shared) : NodesConformance(shared, databases: 2);
