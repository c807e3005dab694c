namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/participants/answers</c>: sets the answers of many participants to screeners from CSV: all of them, or
/// none.
/// </summary>
internal static class SetAnswers
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var csv = await ApiBody.ReadCsvAsync(call.Context.Request, call.Services.Face.Bodies);
        if (!csv.Ok) return csv.Error;
        var command = AnswersCsv.Read(csv.Value);
        if (!command.Ok) return command.Error;

        var outcome = await call.ExecuteAsync(command.Value with { Key = key.Value.For(Ledger.RowKey.NoBook) });
        if (!outcome.Accepted) return outcome.Rejection;
        var answer = new AnswersAnswer(command.Value.Participants.Count);
        return ApiAnswer.Ok(answer, ParticipantJson.Default.AnswersAnswer) with { Replayed = outcome.Receipt.Replayed };
    }
}
