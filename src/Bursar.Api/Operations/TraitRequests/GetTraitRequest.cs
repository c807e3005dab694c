namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/trait-requests/{request}</c>: a request for a trait, and its test.</summary>
internal static class GetTraitRequest
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var request = await call.TraitRequestAsync();
        return request.Ok
            ? ApiAnswer.Ok(
                await TraitRequestAnswer.OfAsync(call, request.Value.Id), TraitRequestJson.Default.TraitRequestAnswer)
            : request.Error;
    }
}
