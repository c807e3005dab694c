using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The answer to a bulk screen-out.</summary>
internal sealed record ScreenOutAnswer(
    [property: JsonPropertyName("message")] string Message,
    [property: JsonPropertyName("payment_per_participant")] Amount PaymentPerParticipant);
