using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The ledger's time.</summary>
/// <param name="Now">The time by which the ledger decides.</param>
/// <param name="Sandbox">Whether the time can be moved, that is, whether the server runs in sandbox mode.</param>
/// <param name="HeldSeconds">How far the machine's clock is ahead while it has jumped and is not confirmed; otherwise 0.</param>
/// <param name="Frozen">Whether the time stands still, in sandbox mode.</param>
public sealed record ClockAnswer(
    [property: JsonPropertyName("now"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset Now,
    [property: JsonPropertyName("sandbox")] bool Sandbox,
    [property: JsonPropertyName("held_seconds")] long HeldSeconds,
    [property: JsonPropertyName("frozen")] bool Frozen)
{
    /// <summary>Reads the ledger's time.</summary>
    internal static ClockAnswer Of(ApiServices services)
    {
        var time = services.Ledger.Clock.Read();
        return new(
            time.Now,
            services.MovableClock is not null,
            (long)(time.Latest - time.Now).TotalSeconds,
            services.MovableClock is { IsFrozen: true });
    }
}
