using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/books</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record BookRequest
{
    /// <summary>1 to <see cref="Book.MaxTitle"/> characters; required.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>At most <see cref="Book.MaxDescription"/> characters.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The currency of every amount in the book; required.</summary>
    [JsonPropertyName("currency"), JsonConverter(typeof(CurrencyConverter))]
    public Currency? Currency { get; init; }

    /// <summary>How far the book may be overdrawn; a prepaid book has none.</summary>
    [JsonPropertyName("credit_limit"), JsonConverter(typeof(CentsConverter))]
    public Money? CreditLimit { get; init; }

    /// <summary>Whether it is a sandbox book, in which no money moves.</summary>
    [JsonPropertyName("sandbox")]
    public bool? Sandbox { get; init; }

    /// <summary>The owner; if omitted, a new user without a name.</summary>
    [JsonPropertyName("owner")]
    public OwnerRequest? Owner { get; init; }

    /// <summary>The differences from <see cref="Pricing.MTurk"/>; none if omitted.</summary>
    [JsonPropertyName("mturk_pricing")]
    public PricingRequest? MTurkPricing { get; init; }

    /// <summary>The differences from <see cref="Pricing.Prolific"/>; none if omitted.</summary>
    [JsonPropertyName("prolific_pricing")]
    public PricingRequest? ProlificPricing { get; init; }

    /// <summary>The command that opens the book.</summary>
    public OpenBook ToCommand(ObjectId id, ObjectId owner, RequestKey? key) => new(id, Title!, Currency!.Value, owner)
    {
        Description = Description ?? "",
        CreditLimit = CreditLimit ?? Money.Zero,
        Sandbox = Sandbox ?? false,
        MTurkPricing = PricingRequest.Over(Pricing.MTurk, MTurkPricing),
        ProlificPricing = PricingRequest.Over(Pricing.Prolific, ProlificPricing),
        Key = key,
    };
}


/// <summary>The owner of a new book: an existing user, by id, or a new one.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record OwnerRequest
{
    /// <summary>The id of an existing user; the other members must then be omitted.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(ObjectIdConverter))]
    public ObjectId? Id { get; init; }

    /// <summary>A new user's name, 1 to <see cref="User.MaxName"/> characters.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>A new user's e-mail address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }
}
