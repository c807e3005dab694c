using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>What concerns the person who is signed in.</summary>
internal static class YouPages
{
    /// <summary>The group's pages.</summary>
    public static readonly IReadOnlyList<ConsolePage> All =
    [
        new("GET", "/you", ShowYou.AnswerAsync),
        new("POST", "/you/password", ChangePassword.AnswerAsync) { Deed = Deed.ChangePassword },
        new("POST", "/you/sessions/{session}/end", EndSession.AnswerAsync) { Deed = Deed.EndSession },
        new("POST", "/you/passkeys", ChangePasskeys.AddAsync) { Deed = Deed.AddPasskey },
        new("POST", "/you/passkeys/{passkey}/remove", ChangePasskeys.RemoveAsync) { Deed = Deed.RemovePasskey },
        new("POST", "/you/zone", ChooseZone.AnswerAsync),
    ];
}
