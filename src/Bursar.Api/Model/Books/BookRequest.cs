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

    /// <summary>Required.</summary>
    [JsonPropertyName("currency"), JsonConverter(typeof(CurrencyConverter))]
    public Currency? Currency { get; init; }

    /// <summary>How far the book may be overdrawn; a prepaid book has none.</summary>
    [JsonPropertyName("credit_limit"), JsonConverter(typeof(CentsConverter))]
    public Money? CreditLimit { get; init; }

    /// <summary>Whether it only pretends.</summary>
    [JsonPropertyName("sandbox")]
    public bool? Sandbox { get; init; }

    /// <summary>Who owns it; without it a new, nameless user does.</summary>
    [JsonPropertyName("owner")]
    public OwnerRequest? Owner { get; init; }

    /// <summary>What differs from <see cref="Pricing.MTurk"/>.</summary>
    [JsonPropertyName("mturk_pricing")]
    public PricingRequest? MTurkPricing { get; init; }

    /// <summary>What differs from <see cref="Pricing.Prolific"/>.</summary>
    [JsonPropertyName("prolific_pricing")]
    public PricingRequest? ProlificPricing { get; init; }

    /// <summary>The command that it asks for.</summary>
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


/// <summary>A new book's owner: a user that is there, by id, or a new one.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record OwnerRequest
{
    /// <summary>A user that is there already; then the other members are left out.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(ObjectIdConverter))]
    public ObjectId? Id { get; init; }

    /// <summary>A new user's name, 1 to <see cref="User.MaxName"/> characters.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>A new user's e-mail address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; init; }
}
