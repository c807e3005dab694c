namespace Bursar.Acceptance.Tests;

/// <summary>One demo server shared by all tests that only read.</summary>
public sealed class DemoServer : IAsyncLifetime
{
    public const string KeyId = "BURSARDEMO";
    public const string Secret = "demo-secret-for-local-use-only";
    public const string Token = "demo-token-for-local-use-only";

    internal BursarServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await BursarServer.DemoAsync();

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
