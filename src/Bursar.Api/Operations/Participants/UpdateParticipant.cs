using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>PATCH /bursar/v1/participants/{participant}</c>: sets what is known of a participant over all books. A retry gets the
/// participant as they are at that time.
/// </summary>
internal static class UpdateParticipant
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var participant = await call.ParticipantAsync();
        if (!participant.Ok) return participant.Error;
        var body = await call.BodyAsync(ParticipantJson.Default.ParticipantPatch);
        if (!body.Ok) return body.Error;
        var command = body.Value.ToCommand(participant.Value.Id);
        if (!command.Ok) return command.Error;

        var outcome = await call.ExecuteAsync(command.Value with { Key = key.Value.For(RowKey.NoBook) });
        if (!outcome.Accepted) return outcome.Rejection;
        var answer = await ParticipantDetail.OfAsync(call, participant.Value.Id);
        return ApiAnswer.Ok(answer, ParticipantJson.Default.ParticipantDetail) with { Replayed = outcome.Receipt.Replayed };
    }
}
