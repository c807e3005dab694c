using System.Text.Json;
using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>An event of a subscription as the event log shows it (Prolific API docs, Webhooks).</summary>
internal sealed record SubscriptionEvent
{
    /// <summary>The id that every attempt carries as <c>X-Event-ID</c>.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("datetime_created")]
    public required string CreatedAt { get; init; }

    [JsonPropertyName("datetime_updated")]
    public required string UpdatedAt { get; init; }

    [JsonPropertyName("event_type")]
    public required string EventType { get; init; }

    [JsonPropertyName("resource_id")]
    public required string Resource { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }

    [JsonPropertyName("target_url")]
    public required string Target { get; init; }

    [JsonPropertyName("payload")]
    public required JsonElement Payload { get; init; }

    /// <summary>Maps a delivery.</summary>
    public static SubscriptionEvent Of(Delivery delivery) => new()
    {
        Id = delivery.Id.ToString(),
        CreatedAt = Timestamp.Of(delivery.HappenedAt)!,
        UpdatedAt = Timestamp.Of(delivery.ChangedAt)!,
        EventType = delivery.EventType,
        Resource = delivery.Subject.ToString(),
        Status = WordOf(delivery.State),
        Target = delivery.Target,
        Payload = JsonElement.Parse(delivery.Payload),
    };

    /// <summary>The status of deliveries in the given state.</summary>
    public static string WordOf(DeliveryState state) => state switch
    {
        DeliveryState.Pending => "PENDING",
        DeliveryState.Succeeded => "SUCCEEDED",
        DeliveryState.Failed => "FAILED",
        _ => throw new InvalidOperationException($"There is no state {state}."),
    };
}
