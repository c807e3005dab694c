using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>What time it is in the books.</summary>
/// <param name="Now">The time by which everything is decided.</param>
/// <param name="Sandbox">Whether it can be moved: whether this server runs in sandbox mode.</param>
public sealed record ClockAnswer(
    [property: JsonPropertyName("now"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset Now,
    [property: JsonPropertyName("sandbox")] bool Sandbox)
{
    /// <summary>The time as it is now.</summary>
    internal static ClockAnswer Of(ApiServices services)
        => new(services.Ledger.Clock.GetUtcMicroseconds(), services.MovableClock is not null);
}
