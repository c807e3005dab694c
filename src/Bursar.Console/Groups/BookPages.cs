namespace Bursar.WebConsole;

/// <summary>The books.</summary>
internal static class BookPages
{
    /// <summary>The group's pages.</summary>
    public static readonly IReadOnlyList<ConsolePage> All =
    [
        new("GET", "", ShowBooks.AnswerAsync),
        new("GET", "/books/{book}/live", FollowBook.AnswerAsync) { IsPage = false },
    ];
}
