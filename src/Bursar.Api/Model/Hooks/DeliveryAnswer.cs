using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A delivery on the wire.</summary>
public sealed record DeliveryAnswer
{
    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of what it is about.</summary>
    [JsonPropertyName("subject")]
    public required string Subject { get; init; }

    /// <summary>The type of event, in the words of the API.</summary>
    [JsonPropertyName("event_type")]
    public required string EventType { get; init; }

    /// <summary>The URL that it is sent to.</summary>
    [JsonPropertyName("target")]
    public required string Target { get; init; }

    /// <summary>The body, JSON.</summary>
    [JsonPropertyName("payload")]
    public required string Payload { get; init; }

    /// <summary>When the event happened.</summary>
    [JsonPropertyName("happened_at"), JsonConverter(typeof(TimestampConverter))]
    public required DateTimeOffset HappenedAt { get; init; }

    /// <summary>When its state or number of attempts last changed.</summary>
    [JsonPropertyName("changed_at"), JsonConverter(typeof(TimestampConverter))]
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary><c>pending</c>, <c>succeeded</c> or <c>failed</c>.</summary>
    [JsonPropertyName("state")]
    public required string State { get; init; }

    /// <summary>The number of attempts that have begun.</summary>
    [JsonPropertyName("attempts")]
    public required int Attempts { get; init; }

    /// <summary>When the next attempt is due; null if it is done or waits for an earlier one.</summary>
    [JsonPropertyName("due_at"), JsonConverter(typeof(TimestampConverter))]
    public required DateTimeOffset? Due { get; init; }

    /// <summary>Why the last attempt failed; null if it did not.</summary>
    [JsonPropertyName("failure")]
    public required string? Failure { get; init; }

    /// <summary>Maps a delivery.</summary>
    internal static DeliveryAnswer Of(Delivery delivery) => new()
    {
        Id = delivery.Id.ToString(),
        Subject = delivery.Subject.ToString(),
        EventType = delivery.EventType,
        Target = delivery.Target,
        Payload = delivery.Payload,
        HappenedAt = delivery.HappenedAt,
        ChangedAt = delivery.ChangedAt,
        State = NameOf(delivery.State),
        Attempts = delivery.Attempts,
        Due = delivery.Due,
        Failure = delivery.Failure.Length == 0 ? null : delivery.Failure,
    };

    /// <summary>The name of a state.</summary>
    internal static string NameOf(DeliveryState state) => state.ToString().ToLowerInvariant();
}

/// <summary>A page of a hook's deliveries.</summary>
/// <param name="Deliveries">The deliveries, the newest first.</param>
/// <param name="Next">What to pass as <c>after</c> for the next page; null if this is the last.</param>
public sealed record DeliveryPage(
    [property: JsonPropertyName("deliveries")] IReadOnlyList<DeliveryAnswer> Deliveries,
    [property: JsonPropertyName("next")] string? Next);
