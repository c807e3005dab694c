using Bursar.Ledger;

namespace Bursar;

/// <summary>What differs between <c>serve</c> and <c>demo</c>.</summary>
/// <param name="Data">Where everything is kept.</param>
/// <param name="Urls">Where to listen, separated by semicolons; null for the settings' word, or <see cref="ServerUrls.Default"/>.</param>
internal sealed record ServerPlan(DataDirectory Data, string? Urls)
{
    /// <summary>Whether only this machine may call.</summary>
    public bool LoopbackOnly { get; init; }

    /// <summary>What must be in the books before anybody calls.</summary>
    public Func<ILedger, ISecretBox, CancellationToken, Task>? Seed { get; init; }

    /// <summary>What to print when the server listens; it is given the address.</summary>
    public required Func<ILedger, string, CancellationToken, Task<string>> Greeting { get; init; }
}
