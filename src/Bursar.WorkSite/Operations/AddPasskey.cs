using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /account/passkeys</c>: adds a passkey that the browser has made. Who can add one can come back at any time, so it must
/// be the same person still.
/// </summary>
internal static class AddPasskey
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (call.Visitor!.IsAnonymous) return WorkAnswer.GoTo(ShowYou.Path);
        var form = await call.FormAsync();
        var label = form["label"];
        if (await call.ProofErrorAsync(form["password"]) is { } unproved) return await AgainAsync(unproved);
        var made = await call.Services.Passkeys.ReadNewAsync(
            call.Context, call.Visitor, form["credential"], form["state"], label);
        if (made is null) return await AgainAsync(Say("Passkey.NotMade"));
        return (await call.ExecuteAsync(made)).Rejection is { } refused
            ? await AgainAsync(WhyNot(refused))
            : WorkAnswer.GoTo($"{ShowYou.Path}?done=passkey");

        async ValueTask<WorkAnswer> AgainAsync(string why)
            => ShowYou.Again(await ShowYou.ModelAsync(call) with { PasskeyLabel = label, PasskeyError = why });
    }

    /// <summary>Why a passkey could not be added, in plain words.</summary>
    public static string WhyNot(Rejection refused) => refused.Code switch
    {
        RejectionCode.AlreadyExists => Say("Passkey.Known"),
        RejectionCode.InvalidValue => Say("Passkey.Unfit", Passkey.MaxLabel),
        RejectionCode.WrongState => Say("Passkey.TooMany", PasskeyList.MaxPasskeys),
        _ => Say("Busy.Text"),
    };
}
