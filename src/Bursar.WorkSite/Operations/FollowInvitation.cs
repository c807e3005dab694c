using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /invitation/{secret}</c> and <c>/password/{secret}</c>: sets the password, or links someone who was invited to the
/// provider; and signs in.
/// </summary>
internal static class FollowInvitation
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await ShowInvitation.FindAsync(call) is not var (secret, invited)) return ShowInvitation.Gone;
        var form = await call.FormAsync();
        if (form[RegisterThroughProvider.Field] is { Length: > 0 } ticket)
            return await LinkAsync(call, call.Services.Provider, secret, ticket);
        var password = form["password"];
        if (Passwords.Check(password, invited.Name) is { } why) return ShowInvitation.Form(call, invited, why);
        return await call.Services.Desk.UseLinkAsync(call.Context, secret, password) is null
            ? WorkAnswer.GoTo("/tasks")
            : ShowInvitation.Gone;
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
