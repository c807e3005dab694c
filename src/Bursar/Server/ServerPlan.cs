using Bursar.Ledger;

namespace Bursar;

/// <summary>What differs between <c>serve</c> and <c>demo</c>.</summary>
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
    public required Func<ILedger, string, CancellationToken, Task<string>> Greeting { get; init; }
}
