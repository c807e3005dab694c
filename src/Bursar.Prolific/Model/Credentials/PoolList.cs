using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The pools of a workspace. Unlike other lists, it has neither <c>results</c> nor pages.</summary>
/// <param name="Pools">The pools, oldest first.</param>
/// <param name="Meta">Their number.</param>
internal sealed record PoolList(
    [property: JsonPropertyName("credential_pools")] IReadOnlyList<PoolSummary> Pools,
    [property: JsonPropertyName("meta")] ListMeta Meta);

/// <summary>A pool of credentials as the list shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Total">The number of its credentials.</param>
/// <param name="Available">The number of those that were not handed out.</param>
internal sealed record PoolSummary(
    [property: JsonPropertyName("credential_pool_id")] string Id,
    [property: JsonPropertyName("total_credentials")] int Total,
    [property: JsonPropertyName("available_credentials")] int Available)
{
    /// <summary>Maps a pool.</summary>
    public static PoolSummary Of(LoginPool pool) => new($"{pool.Id}", pool.Total, pool.Total - pool.Used);
}
