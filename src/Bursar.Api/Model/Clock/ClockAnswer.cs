using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The ledger's time.</summary>
/// <param name="Now">The time by which the ledger decides.</param>
/// <param name="Sandbox">Whether the time can be moved, that is, whether the server runs in sandbox mode.</param>
public sealed record ClockAnswer(
    [property: JsonPropertyName("now"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset Now,
    [property: JsonPropertyName("sandbox")] bool Sandbox)
{
    /// <summary>Reads the ledger's time.</summary>
    internal static ClockAnswer Of(ApiServices services)
        => new(services.Ledger.Clock.GetUtcMicroseconds(), services.MovableClock is not null);
}
