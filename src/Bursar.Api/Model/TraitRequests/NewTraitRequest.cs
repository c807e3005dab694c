using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/participants/{participant}/trait-requests</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record NewTraitRequest
{
    /// <summary>The id of the kind of trait that the participant asks for; required.</summary>
    [JsonPropertyName("trait"), JsonConverter(typeof(ObjectIdConverter))]
    public ObjectId? Trait { get; init; }
}
