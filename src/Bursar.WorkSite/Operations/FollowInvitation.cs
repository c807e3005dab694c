using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /invitation/{secret}</c> and <c>/password/{secret}</c>: sets the password, or adds the first passkey of someone who
/// was invited, or links them to the provider; and signs in.
/// </summary>
internal static class FollowInvitation
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await ShowInvitation.FindAsync(call) is not var (secret, invited)) return ShowInvitation.Gone;
        var form = await call.FormAsync();
        if (form[RegisterThroughProvider.Field] is { Length: > 0 } ticket)
            return await LinkAsync(call, call.Services.Provider, secret, ticket);
        if (form[RegisterWithPasskey.Field] is { Length: > 0 } credential)
            return await UsePasskeyAsync(call, secret, invited, credential, form[RegisterWithPasskey.StateField]);
        var password = form["password"];
        if (Passwords.Check(password, invited.Name) is { } why) return await ShowInvitation.FormAsync(call, invited, why);
        return await call.Services.Desk.UseLinkAsync(call.Context, secret, password) is null
            ? WorkAnswer.GoTo("/tasks")
            : ShowInvitation.Gone;
    }

    /// <summary>Whoever has a password already cannot lose it to a link that someone else may have.</summary>
    private static async ValueTask<WorkAnswer> UsePasskeyAsync(
        WorkCall call, PersonSecret secret, SignIn invited, string credential, string state)
    {
        var label = BrowserLabel.Of(call.Context.Request);
        if (await call.Services.Passkeys.ReadNewAsync(call.Context, invited, credential, state, label) is not { } made)
            return await ShowInvitation.FormAsync(call, invited, Say("Passkey.NotMade"));
        return await RegisterWithPasskey.LetInAsync(call, made with { Invitation = secret.Digest }) is { } why
            ? await ShowInvitation.FormAsync(call, invited, why)
            : WorkAnswer.GoTo("/tasks");
    }

    private static async ValueTask<WorkAnswer> LinkAsync(
        WorkCall call, ProviderAccounts? provider, PersonSecret secret, string text)
    {
        if (provider?.Open(text) is not { } ticket) return AskProvider.Over(call);
        var refused = await provider.BindAsync(ticket, secret.Person, bind => bind with { Invitation = secret.Digest });
        return refused?.Code switch
        {
            null => await AnswerOfProvider.LetInAsync(call, ticket, secret.Person, "/tasks", isFirst: true),
            RejectionCode.AlreadyExists or RejectionCode.WrongState => LinkProvider.Other(provider),
            _ => ShowInvitation.Gone,
        };
    }
}
