namespace Bursar.Ledger;

/// <summary>Results of tests, and groups of people that are chosen as a whole.</summary>
internal static class GroupScreeners
{
    private const int Hundred = 10_000;

    public static readonly IReadOnlyList<Screener> All =
    [
        Score("fact-checking", "Fact checking"),
        Score("japanese-test-score", "Japanese test score"),
        new("survey-approved-submissions-count", ScreenerKind.Hundredths, "Approved surveys")
        {
            Question = "How many surveys of this participant were approved?",
            Category = "Participation",
            Tags = ["study_label_count"],
            Max = 1_000_000,
        },
        Group("nurses", "Nurses"),
        Group("legal-professionals", "Legal Professionals"),
        Group("polish", "Polish"),
        Group("hindi", "Hindi"),
        Group("javascript", "JavaScript"),
        Group("ai-taskers", "AI Taskers"),
        Group("fact-checkers", "Fact Checkers"),
    ];

    private static Screener Score(string id, string title) => new(id, ScreenerKind.Hundredths, title)
    {
        Question = $"What did this participant score in the test: {title}?",
        Category = "Tests",
        Tags = ["allow-distribution", "verified_test_score"],
        Max = Hundred,
    };

    private static Screener Group(string id, string title) => new(id, ScreenerKind.Choice, title)
    {
        Question = $"Does this participant belong to the group: {title}?",
        Category = "Custom groups",
        Tags = ["custom-group", "premium"],
        Choices = [title],
    };
}
