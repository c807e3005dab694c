namespace Bursar.WebConsole;

/// <summary>How someone who was invited becomes a member of a book.</summary>
internal static class InvitationPages
{
    private const string Path = "/invitation/{book}/{invitation}/{secret}";

    /// <summary>The group's pages.</summary>
    public static readonly IReadOnlyList<ConsolePage> All =
    [
        new("GET", Path, ShowInvitation.AnswerAsync) { IsOpen = true },
        new("POST", Path, JoinBook.AnswerAsync) { IsOpen = true },
    ];
}
