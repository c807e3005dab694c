using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A study in which a participant may take a place.</summary>
/// <param name="Study">The id of the study, or of the HIT that is to be done first.</param>
/// <param name="Book">The book's id.</param>
/// <param name="Api">The API that it was made through: <c>mturk</c> or <c>prolific</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Reward">The reward of one place.</param>
/// <param name="Currency">The currency of the reward.</param>
/// <param name="Studies">The number of HITs of one type; otherwise 1.</param>
/// <param name="Places">The number of their free places.</param>
/// <param name="TimeLimitSeconds">The time from taking a place to submitting the work.</param>
public sealed record OfferAnswer(
    [property: JsonPropertyName("study")] string Study,
    [property: JsonPropertyName("book")] string Book,
    [property: JsonPropertyName("api")] string Api,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("reward")] string Reward,
    [property: JsonPropertyName("currency")] string Currency,
    [property: JsonPropertyName("studies")] int Studies,
    [property: JsonPropertyName("places")] long Places,
    [property: JsonPropertyName("time_limit_seconds")] long TimeLimitSeconds)
{
    /// <summary>Maps an offer.</summary>
    internal static OfferAnswer Of(Offer offer, Book book) => new(
        offer.First.Id.ToString(),
        book.Id.ToString(),
        NameOf(offer.First.Origin),
        offer.First.Title,
        offer.First.Reward.ToString(),
        book.Currency.ToString(),
        offer.Studies,
        offer.Places,
        (long)offer.First.TimeLimit.TotalSeconds);

    /// <summary>The name of the API that a study was made through.</summary>
    internal static string NameOf(Origin origin) => origin == Origin.MTurk ? "mturk" : "prolific";
}

/// <summary>What is offered to a participant.</summary>
/// <param name="Offers">The offers, newest first.</param>
public sealed record OfferList([property: JsonPropertyName("offers")] IReadOnlyList<OfferAnswer> Offers);
