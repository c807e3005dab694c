using Bursar.Ledger;
using Bursar.Storage;
using Bursar.WorkSite;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar;

/// <summary>What differs between <c>serve</c>, <c>demo</c>, and a server that is started inside another process.</summary>
/// <param name="Data">The data directory.</param>
internal sealed record ServerPlan(DataDirectory Data)
{
    /// <summary>Settings that override all others.</summary>
    public required Dictionary<string, string?> Options { get; init; }

    /// <summary>The store of the books; null to use the settings.</summary>
    public StoreSettings? Store { get; init; }

    /// <summary>Whether to accept connections from this machine only.</summary>
    public bool LoopbackOnly { get; init; }

    /// <summary>Whether to serve books that lack what was committed to them, and to record that in them.</summary>
    public bool AcceptLoss { get; init; }

    /// <summary>Whether the books as they are after <see cref="Seed"/> are what a reset goes back to.</summary>
    public bool KeepsSeed { get; init; }

    /// <summary>What new books of a sandbox begin with, and what a reset goes back to; null for nothing.</summary>
    public SeedFile? SeedFile { get; init; }

    /// <summary>Prepares the books before the server accepts requests.</summary>
    public Func<ILedger, ISecretBox, CancellationToken, Task>? Seed { get; init; }

    /// <summary>
    /// Composes the text to print when the server is ready, given its address and that of the participants' site, if there is
    /// one.
    /// </summary>
    public Func<ILedger, string, string?, CancellationToken, Task<string>> Greeting { get; init; }
        = (_, url, _, _) => Task.FromResult(url);

    /// <summary>The participants whom anyone on this machine may sign in as.</summary>
    public IReadOnlyList<DemoPerson> DemoPeople { get; init; } = [];

    /// <summary>Whether operations can be tried on their pages, with credentials that everybody knows.</summary>
    public bool IsTried { get; init; }

    /// <summary>The world's time. Default: the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>
    /// The committer's bounds, apart from its lanes, which the settings give. Default: those of <see cref="CommitterOptions"/>.
    /// </summary>
    public CommitterOptions Limits { get; init; } = new();

    /// <summary>Adds services after all others, so that they win; for watching the server from inside its process.</summary>
    public Action<IServiceCollection>? Services { get; init; }
}
