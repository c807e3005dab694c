namespace Bursar.WebConsole;

/// <summary>Who and what has access to a book.</summary>
internal static class CredentialPages
{
    /// <summary>The group's pages.</summary>
    public static readonly IReadOnlyList<ConsolePage> All =
    [
        new("GET", "/books/{book}/settings", ShowSettings.AnswerAsync),
        new("POST", "/books/{book}/tokens", MakeToken.AnswerAsync),
        new("POST", "/books/{book}/tokens/{token}/delete", DropToken.AnswerAsync),
        new("POST", "/books/{book}/keys", MakeKey.AnswerAsync),
        new("POST", "/books/{book}/keys/{key}/delete", DropKey.AnswerAsync),
        new("POST", "/books/{book}/members", AddMember.AnswerAsync),
        new("POST", "/books/{book}/members/{user}", ChangeMember.ChangeAsync),
        new("POST", "/books/{book}/members/{user}/remove", ChangeMember.RemoveAsync),
    ];
}
