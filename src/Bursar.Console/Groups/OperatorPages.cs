namespace Bursar.WebConsole;

/// <summary>What only operators see, and the log of a book.</summary>
internal static class OperatorPages
{
    /// <summary>The group's pages.</summary>
    public static readonly IReadOnlyList<ConsolePage> All =
    [
        new("GET", "/operator", ShowHealth.AnswerAsync),
        new("GET", "/operator/users", ShowUsers.AnswerAsync),
        new("GET", "/operator/participants", ShowParticipants.AnswerAsync),
        new("GET", "/operator/calls", ShowCalls.AnswerAsync),
        new("GET", "/operator/log", ShowLog.AnswerAsync),
        new("GET", "/operator/log.csv", ExportLog.AnswerAsync) { IsPage = false },
        new("GET", "/books/{book}/log", ShowLog.OfBookAsync),
        new("GET", "/books/{book}/log.csv", ExportLog.OfBookAsync) { IsPage = false },
    ];
}
