using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary>The tool <c>get_clock</c>.</summary>
internal static class GetClock
{
    /// <summary>Reads the clock.</summary>
    public static async Task<JsonObject> AnswerAsync(ToolCall call)
        => Show(await call.Server.GetAsync("clock", ClockJson.Default.ClockAnswer, call.Cancellation));

    /// <summary>What the clock shows.</summary>
    public static JsonObject Show(ClockAnswer clock) => new()
    {
        ["now"] = $"{clock.Now.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}",
        ["sandbox"] = clock.Sandbox,
        ["frozen"] = clock.Frozen,
    };
}
