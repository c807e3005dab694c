namespace Bursar.WebConsole;

/// <summary>What concerns the person who is signed in.</summary>
internal static class YouPages
{
    /// <summary>The group's pages.</summary>
    public static readonly IReadOnlyList<ConsolePage> All =
    [
        new("GET", "/you", ShowYou.AnswerAsync),
        new("POST", "/you/password", ChangePassword.AnswerAsync),
        new("POST", "/you/sessions/{session}/end", EndSession.AnswerAsync),
    ];
}
