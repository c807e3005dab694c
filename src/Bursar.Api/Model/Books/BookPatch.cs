using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The body of <c>PATCH /bursar/v1/books/{book}</c>; omitted members keep their values.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record BookPatch
{
    /// <summary>The new title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>The new description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The new credit limit, not less than the credit in use.</summary>
    [JsonPropertyName("credit_limit"), JsonConverter(typeof(CentsConverter))]
    public Money? CreditLimit { get; init; }

    /// <summary>Whether the links of its groups may let people take part without a name.</summary>
    [JsonPropertyName("allows_anonymous")]
    public bool? AllowsAnonymous { get; init; }

    /// <summary>Changes to how HITs are priced from now on.</summary>
    [JsonPropertyName("mturk_pricing")]
    public PricingRequest? MTurkPricing { get; init; }

    /// <summary>Changes to how Prolific studies are priced from now on.</summary>
    [JsonPropertyName("prolific_pricing")]
    public PricingRequest? ProlificPricing { get; init; }
}
