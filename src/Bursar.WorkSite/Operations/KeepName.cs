namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /account/keep</c>: someone anonymous chooses a name and a password, and has an ordinary account from then on.
/// </summary>
internal static class KeepName
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (!call.Visitor!.IsAnonymous) return WorkAnswer.GoTo(ShowYou.Path);
        var form = await call.FormAsync();
        var (name, password) = (form["name"], form["password"]);
        if (await Register.WhyNotAsync(call, name, password) is { } unfit) return await AgainAsync(unfit);
        var outcome = await call.Services.Desk.KeepAsync(call.Session!, name, password);
        return outcome.Accepted
            ? WorkAnswer.GoTo($"{ShowYou.Path}?done=kept")
            : await AgainAsync(Register.WhyNot(outcome.Rejection));

        async ValueTask<WorkAnswer> AgainAsync(string why)
            => ShowYou.Again(await ShowYou.ModelAsync(call) with { Keep = new(name, why) });
    }
}
