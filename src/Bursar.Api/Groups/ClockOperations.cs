using Bursar.Http;

namespace Bursar.Api;

/// <summary>The time by which the ledger decides.</summary>
internal static class ClockOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/clock", GetClock.AnswerAsync) { Gives = () => BodyShape.Of(ClockJson.Default.ClockAnswer) },
        new("POST", "/clock", MoveClock.AnswerAsync)
        {
            Takes = () => BodyShape.Of(ClockJson.Default.ClockRequest), Gives = () => BodyShape.Of(ClockJson.Default.ClockAnswer),
            TakesKey = true,
            Money = "What falls due in the time between: work is approved and paid, and what ended offers reserved is released.",
        },
        new("POST", "/clock/confirm", ConfirmClock.AnswerAsync) { Gives = () => BodyShape.Of(ClockJson.Default.ClockAnswer) },
    ];
}
