namespace Bursar.WebConsole;

/// <summary>The way in and out.</summary>
internal static class EntryPages
{
    /// <summary>The group's pages.</summary>
    public static readonly IReadOnlyList<ConsolePage> All =
    [
        new("GET", "/sign-in", ShowSignIn.AnswerAsync) { IsOpen = true },
        new("POST", "/sign-in", EnterPassword.AnswerAsync) { IsOpen = true },
        new("POST", "/sign-in/passkey", EnterPasskey.AnswerAsync) { IsOpen = true },
        new("GET", "/provider", AskProvider.AnswerAsync) { IsOpen = true },
        new("GET", "/provider/callback", AskProvider.ComeBackAsync) { IsOpen = true },
        new("POST", "/demo", EnterDemo.AnswerAsync) { IsOpen = true },
        new("GET", "/link/{link}", ShowLink.AnswerAsync) { IsOpen = true },
        new("POST", "/link/{link}", FollowLink.AnswerAsync) { IsOpen = true },
        new("POST", "/sign-out", SignOut.AnswerAsync),
    ];
}
