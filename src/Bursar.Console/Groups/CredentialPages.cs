using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>Who and what has access to a book.</summary>
internal static class CredentialPages
{
    /// <summary>The group's pages.</summary>
    public static readonly IReadOnlyList<ConsolePage> All =
    [
        new("GET", "/books/{book}/settings", ShowSettings.AnswerAsync),
        new("POST", "/books/{book}/tokens", MakeToken.AnswerAsync) { Deed = Deed.MakeToken },
        new("POST", "/books/{book}/tokens/{token}/delete", DropToken.AnswerAsync) { Deed = Deed.DeleteToken },
        new("POST", "/books/{book}/keys", MakeKey.AnswerAsync) { Deed = Deed.MakeKey },
        new("POST", "/books/{book}/keys/{key}/delete", DropKey.AnswerAsync) { Deed = Deed.DeleteKey },
        new("POST", "/books/{book}/members", InvitePerson.AnswerAsync) { Deed = Deed.InviteMember },
        new("POST", "/books/{book}/invitations/{invitation}/withdraw", TakeInvitationBack.AnswerAsync)
        {
            Deed = Deed.TakeInvitationBack,
        },
        new("POST", "/books/{book}/members/{user}", ChangeMember.ChangeAsync) { Deed = Deed.ChangeMember },
        new("POST", "/books/{book}/members/{user}/remove", ChangeMember.RemoveAsync) { Deed = Deed.RemoveMember },
        new("POST", "/books/{book}/alert", ChangeAlert.AnswerAsync) { Deed = Deed.SetAlert },
        new("POST", "/books/{book}/anonymous", AllowAnonymous.AnswerAsync) { Deed = Deed.AllowAnonymous },
        new("GET", "/books/{book}/prices", ChangePrices.ShowAsync),
        new("POST", "/books/{book}/prices", ChangePrices.ChangeAsync) { Deed = Deed.ChangePrices },
    ];
}
