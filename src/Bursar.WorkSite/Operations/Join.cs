using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /join/{secret}</c>: joins the group, after someone new has registered, or is let in without a name where the link is
/// for that; the link lets them in where registration is closed.
/// </summary>
internal static class Join
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (await ShowJoin.FindAsync(call) is not { } link) return ShowJoin.Gone;
        if (await ShowJoin.InsteadAsync(call, link) is { } other) return other;
        var form = await call.FormAsync();
        var (name, ticket) = (form["name"], form[RegisterThroughProvider.Field]);
        var agreed = Digest.TryParse(form["text"], out var text) && form["agree"] == "yes" ? text : default;
        if (link.Consent.Length > 0 && agreed != Digest.Of(link.Consent))
            return await ShowJoin.FormAsync(call, link, name, Say("Join.Must"), ticket);
        if (call.Visitor is { } visitor) return await AddAsync(call, link, visitor.Person, agreed);

        // The link bounds how many come: a whole class may do so at once, from one address.
        if (link.Used >= link.Most) return ShowJoin.UsedUp;
        if (ticket.Length > 0) return await JoinAsync(call, link, name, ticket, agreed);
        if (link.IsAnonymous) return await JoinNameless.AnswerAsync(call, link, agreed);
        var hasPasskey = form[RegisterWithPasskey.Field].Length > 0;
        if (!hasPasskey && await Register.WhyNotAsync(call, name, form["password"]) is { } unfit)
            return await ShowJoin.FormAsync(call, link, name, unfit);
        var (person, why) = hasPasskey
            ? await RegisterWithPasskey.AddAsync(call, name, form)
            : await Register.AddAsync(call, name, form["password"]);
        return person is { } id ? await AddAsync(call, link, id, agreed) : await ShowJoin.FormAsync(call, link, name, why);
    }

    /// <summary>Makes a participant a member.</summary>
    /// <returns>Null if they are one; else what says why not.</returns>
    public static async ValueTask<WorkAnswer?> TryAddAsync(WorkCall call, GroupLink link, ObjectId participant, Digest agreed)
    {
        var secret = ShowJoin.SecretOf(call)!.Digest;
        var outcome = await call.ExecuteAsync(new JoinGroup(link.Group, participant, secret, agreed));
        return outcome.Rejection?.Code switch
        {
            null => null,
            RejectionCode.WrongState => ShowJoin.UsedUp,
            RejectionCode.Changed => await ShowJoin.AnswerAsync(call),
            _ => ShowJoin.Gone,
        };
    }

    private static async ValueTask<WorkAnswer> JoinAsync(
        WorkCall call, GroupLink link, string name, string text, Digest agreed)
    {
        if (call.Services.Provider?.Open(text) is not { } ticket) return AskProvider.Over(call);
        var (person, why) = await RegisterThroughProvider.AddAsync(call, name, ticket);
        return person is { } id
            ? await AddAsync(call, link, id, agreed)
            : await ShowJoin.FormAsync(call, link, name, why, text);
    }

    private static async ValueTask<WorkAnswer> AddAsync(WorkCall call, GroupLink link, ObjectId participant, Digest agreed)
        => await TryAddAsync(call, link, participant, agreed) ?? WorkAnswer.GoTo("/tasks");
}
