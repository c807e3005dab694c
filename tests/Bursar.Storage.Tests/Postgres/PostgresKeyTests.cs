namespace Bursar.Storage.Tests;

/// <summary>The database knows which master key its secrets are sealed under.</summary>
[Slow(SlowAttribute.Postgres)]
public sealed class PostgresKeyTests(SharedPostgres shared)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ClaimKey_ByManyNodesAtOnce_IsGivenToOneOfThem()
    {
        var database = await shared.CreateDatabaseAsync(Cancellation);
        var nodes = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => PostgresStore.OpenAsync(database, Cancellation)));
        try
        {
            var claims = await Task.WhenAll(nodes.Select((node, i) => node.ClaimKeyAsync(CheckOf(i), Cancellation)));
            var owner = Array.IndexOf(claims, true);

            Assert.Single(claims, claimed => claimed);
            Assert.All(await Task.WhenAll(nodes.Select(node => node.ClaimKeyAsync(CheckOf(owner), Cancellation))), Assert.True);
            Assert.False(await nodes[owner].ClaimKeyAsync(CheckOf(owner).AsMemory(0, 31), Cancellation));
        }
        finally
        {
            foreach (var node in nodes) await node.DisposeAsync();
        }
    }

    private static byte[] CheckOf(int node) => [.. Enumerable.Repeat((byte)(node + 1), 32)];
}
