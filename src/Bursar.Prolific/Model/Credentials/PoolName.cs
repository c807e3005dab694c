using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>A pool of credentials that was created or added to.</summary>
/// <param name="Id">Its id.</param>
internal sealed record PoolName([property: JsonPropertyName("credential_pool_id")] string Id);
