namespace Bursar.Storage.Tests;

/// <summary>Nodes with one database.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresNodesTests(SharedPostgres shared) : NodesConformance(shared, databases: 1);
