using System.Text.Json.Nodes;
using Bursar.Api;

namespace Bursar;

/// <summary>The tool <c>advance_clock</c>.</summary>
internal static class AdvanceClock
{
    /// <summary>Moves the clock; what falls due is paid as the books' rules say, whatever the limit of the tools.</summary>
    public static async Task<JsonObject> AnswerAsync(ToolCall call)
    {
        var by = Duration.Of(call.Text("by")) ?? throw new CommandFailure(
            ExitCode.Usage, "by must be a number of days, hours, minutes or seconds: 21d, 12h, 30m, 90s.");
        var wish = new JsonObject { ["advance_seconds"] = (long)by.TotalSeconds };
        await call.Access.ClockTurn.WaitAsync(call.Cancellation);
        try
        {
            return GetClock.Show(
                await call.Server.PostAsync("clock", wish, ClockJson.Default.ClockAnswer, key: null, call.Cancellation));
        }
        finally
        {
            call.Access.ClockTurn.Release();
        }
    }
}
