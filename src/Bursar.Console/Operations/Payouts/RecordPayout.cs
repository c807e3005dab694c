using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>
/// <c>POST /console/operator/payouts/{payout}/results</c>: records that the items that are ticked, or all that wait, were paid,
/// came back or failed.
/// </summary>
internal static class RecordPayout
{
    public static async ValueTask<PageAnswer> AnswerAsync(ConsoleCall call)
    {
        if (await ShowPayout.FindAsync(call) is not { } payout) return PageAnswer.NotFound(call);
        var (isForAll, note) = (call.Form.Has("all"), call.Form["note"]);
        async ValueTask<PageAnswer> AgainAsync(string error)
            => ShowPayout.Again(call, await ShowPayout.ReadAsync(call, payout) with { Note = note, RecordError = error });
        var result = PayoutModel.Results.FirstOrDefault(one => one.Value.Equals(call.Form["result"], StringComparison.Ordinal));
        if (result.Value is null) return await AgainAsync("Choose what has become of them.");
        var people = isForAll ? await WaitingAsync(call, payout) : Ticked(call);
        if (people.Count == 0)
            return await AgainAsync(isForAll ? "Every item has a result." : "Tick the items that it is about, or all that wait.");
        if (await call.ProofErrorAsync() is { } unproved) return await AgainAsync(unproved);
        var command = new Ledger.RecordPayout(payout.Id, payout.Currency, people, result.State, note)
        {
            Key = call.KeyOf(RowKey.NoBook),
            IsForAll = isForAll,
        };
        var outcome = await call.ExecuteAsync(command);
        return outcome.Accepted
            ? ShowPayout.Done(payout, "payout-recorded")
            : await AgainAsync(outcome.Rejection.Detail);
    }

    private static List<ObjectId> Ticked(ConsoleCall call)
    {
        List<ObjectId> ids = [];
        foreach (var text in call.Form.All("item"))
            if (ObjectId.TryParse(text, out var id)) ids.Add(id);
        return ids;
    }

    private static async ValueTask<List<ObjectId>> WaitingAsync(ConsoleCall call, Payout payout)
    {
        var items = await call.Ledger.ListAsync(new ItemsOfPayout(payout.Id, 0, Payout.MaxItems), call.Cancellation);
        return [.. items.Where(one => one.State == PayoutItemState.Waiting).Select(one => one.Participant)];
    }
}
