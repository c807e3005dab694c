using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/payouts/{payout}/results</c>: records that items were paid, came back or failed; without participants, the
/// result of all that have none.
/// </summary>
internal static class RecordPayout
{
    private static readonly PayoutItemState[] Results =
        [PayoutItemState.Paid, PayoutItemState.Returned, PayoutItemState.Failed];

    private static readonly ApiError NoResult = ApiError.Of(
        ApiErrorCode.InvalidValue, $"result: must be one of {string.Join(", ", Results.Select(one => SnakeCase.Of(one)))}.");

    private static readonly ApiError Nobody = ApiError.Of(ApiErrorCode.WrongState, "Every item has a result.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var payout = await call.PayoutAsync();
        if (!payout.Ok) return payout.Error;
        var body = await call.BodyAsync(PayoutJson.Default.PayoutResultRequest);
        if (!body.Ok) return body.Error;
        var result = Results.FirstOrDefault(one => SnakeCase.Of(one) == body.Value.Result);
        if (result == default) return NoResult;
        var people = body.Value.Participants is { } named ? Read(named) : await WaitingAsync(call, payout.Value);
        if (!people.Ok) return people.Error;
        var requestKey = key.Value.For(RowKey.NoBook);
        // With a key, it can be the retry of what gave everyone a result.
        if (people.Value.Count == 0 && requestKey is null) return Nobody;

        var command = new Ledger.RecordPayout(
            payout.Value.Id, payout.Value.Currency, people.Value, result, body.Value.Note ?? "")
        {
            Key = requestKey,
            IsForAll = body.Value.Participants is null,
        };
        var outcome = await call.ExecuteAsync(command);
        return outcome.Accepted ? await PayoutAnswer.NowAsync(call, outcome.Receipt) : outcome.Rejection;
    }

    private static Parsed<List<ObjectId>> Read(IReadOnlyList<string?> named)
    {
        var ids = new List<ObjectId>(named.Count);
        foreach (var text in named)
        {
            if (text is null || !ParticipantIdConverter.TryParse(text, out var id))
                return ApiError.Of(ApiErrorCode.InvalidValue, $"participants: {text ?? "null"} is not a participant's id.");
            ids.Add(id);
        }
        return ids;
    }

    private static async ValueTask<Parsed<List<ObjectId>>> WaitingAsync(ApiCall call, Payout payout)
    {
        var items = await call.Ledger.ListAsync(new ItemsOfPayout(payout.Id, 0, Payout.MaxItems), call.Cancellation);
        return items.Where(one => one.State == PayoutItemState.Waiting).Select(one => one.Participant).ToList();
    }
}
