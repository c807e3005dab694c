namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/trait-requests/{request}/submit</c>: the participant has taken the test. A retry gets the request as it is
/// at that time.
/// </summary>
internal static class SubmitTraitTest
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var request = await call.TraitRequestAsync();
        if (!request.Ok) return request.Error;
        var body = await call.BodyAsync(TraitRequestJson.Default.TestRequest);
        if (!body.Ok) return body.Error;
        var command = body.Value.ToCommand(request.Value, await call.FormOfAsync(request.Value));
        if (!command.Ok) return command.Error;

        var outcome = await call.ExecuteAsync(command.Value with { Key = key.Value.For(command.Value.Book) });
        if (!outcome.Accepted) return outcome.Rejection;
        var answer = await TraitRequestAnswer.OfAsync(call, request.Value.Id);
        return ApiAnswer.Ok(answer, TraitRequestJson.Default.TraitRequestAnswer) with { Replayed = outcome.Receipt.Replayed };
    }
}
