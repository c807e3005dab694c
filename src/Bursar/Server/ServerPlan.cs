using Bursar.Ledger;
using Bursar.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar;

/// <summary>What differs between <c>serve</c>, <c>demo</c>, and a server that is started inside another process.</summary>
/// <param name="Data">Where everything is kept.</param>
internal sealed record ServerPlan(DataDirectory Data)
{
    /// <summary>Settings that win over all others.</summary>
    public required Dictionary<string, string?> Options { get; init; }

    /// <summary>Where the books are kept; null for the settings' word.</summary>
    public StoreSettings? Store { get; init; }

    /// <summary>Whether only this machine may call.</summary>
    public bool LoopbackOnly { get; init; }

    /// <summary>What must be in the books before anybody calls.</summary>
    public Func<ILedger, ISecretBox, CancellationToken, Task>? Seed { get; init; }

    /// <summary>What to print when the server listens; it is given the address.</summary>
    public Func<ILedger, string, CancellationToken, Task<string>> Greeting { get; init; } = (_, url, _) => Task.FromResult(url);

    /// <summary>The world's time. Default: the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The committer's bounds, apart from its lanes, which the settings give. Default: those of <see cref="CommitterOptions"/>.</summary>
    public CommitterOptions Limits { get; init; } = new();

    /// <summary>Adds services after all others, so that they win; for watching the server from inside its process.</summary>
    public Action<IServiceCollection>? Services { get; init; }
}
