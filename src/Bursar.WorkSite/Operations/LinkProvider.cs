using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /account/provider</c>: links the account of someone who is signed in to what the provider has said. Whoever is that
/// to the provider can sign in from then, so it must be the same person still.
/// </summary>
internal static class LinkProvider
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (call.Services.Provider is not { } provider || call.Visitor!.IsAnonymous) return WorkAnswer.GoTo(ShowYou.Path);
        var form = await call.FormAsync();
        var text = form[RegisterThroughProvider.Field];
        if (provider.Open(text) is not { } ticket) return AskProvider.Over(call);
        if (await call.ProofErrorAsync(form["password"]) is { } unproved) return Form(call, provider, text, unproved);
        var refused = await provider.BindAsync(ticket, call.Participant);
        return refused is null ? WorkAnswer.GoTo($"{ShowYou.Path}?done=linked") : Other(provider);
    }

    /// <summary>The form.</summary>
    public static WorkAnswer Form(WorkCall call, ProviderAccounts provider, string ticket, string why)
        => WorkAnswer.Show<LinkProviderPage, LinkProviderForm>(
            new(provider.Name, ticket, provider.Open(ticket)?.Mail ?? "", call.Visitor!.Name, why)
            {
                HasPassword = call.Visitor.HasPassword,
            }) with
        {
            Status = why.Length == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };

    /// <summary>Says that it belongs to another account, or the account to someone else.</summary>
    public static WorkAnswer Other(ProviderAccounts provider) => WorkAnswer.Say(
        new(Say("Provider.Other"), Say("Provider.OtherText", provider.Name)) { Link = ShowYou.Path, LinkText = Say("You.Title") },
        StatusCodes.Status409Conflict);
}
