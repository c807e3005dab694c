namespace Bursar.Ledger;

/// <summary>What follows from a participant's history (<see cref="SystemScreener"/>).</summary>
internal static class HistoryScreeners
{
    private const string Category = "Participation";

    public static readonly IReadOnlyList<Screener> All =
    [
        new(SystemScreener.ApprovalRate, ScreenerKind.Whole, "Approval Rate")
        {
            Description = "The percentage of a participant's decided submissions that were approved.",
            Category = Category,
            Max = 100,
            IsComputed = true,
        },
        new(SystemScreener.Approvals, ScreenerKind.Whole, "Number of previous submissions")
        {
            Description = "How many of a participant's submissions were approved.",
            Category = Category,
            Max = 100_000,
            IsComputed = true,
        },
        new(SystemScreener.JoinedOn, ScreenerKind.Day, "Joined Between")
        {
            Description = "The day on which a participant joined.",
            Category = Category,
            Min = new DateOnly(2010, 1, 1).DayNumber,
            Max = DateOnly.MaxValue.DayNumber,
            IsComputed = true,
        },
    ];
}
