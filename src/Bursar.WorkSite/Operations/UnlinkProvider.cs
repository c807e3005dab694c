using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>
/// <c>POST /account/provider/unlink</c>: nobody signs in through the provider any more. It must be the same person still,
/// and is refused if there would be no way in.
/// </summary>
internal static class UnlinkProvider
{
    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        if (call.Services.Provider is not { } provider) return WorkAnswer.GoTo(ShowYou.Path);
        var form = await call.FormAsync();
        if (await call.ProofErrorAsync(form["password"]) is { } unproved) return await AgainAsync(unproved);
        var refused = await provider.UnbindAsync(call.Session!);
        return refused is null
            ? WorkAnswer.GoTo($"{ShowYou.Path}?done=unlinked")
            : await AgainAsync(Say(refused.Code == RejectionCode.WrongState ? "You.OnlyWayIn" : "Busy.Text"));

        async ValueTask<WorkAnswer> AgainAsync(string why)
            => ShowYou.Again(await ShowYou.ModelAsync(call) with { ProviderError = why });
    }
}
