namespace Bursar.Api;

/// <summary>The time by which the ledger decides.</summary>
internal static class ClockOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/clock", GetClock.AnswerAsync),
        new("POST", "/clock", MoveClock.AnswerAsync),
        new("POST", "/clock/confirm", ConfirmClock.AnswerAsync),
    ];
}
