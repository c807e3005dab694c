using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/participants/{participant}/trait-requests</c>: a participant asks for a trait, and is given it, has to take
/// its test, or waits for the payer. A retry gets the request as it is at that time.
/// </summary>
internal static class CreateTraitRequest
{
    private static readonly ApiError NoTrait = ApiError.Of(ApiErrorCode.InvalidValue, "trait: this member is required.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var participant = await call.ParticipantAsync();
        if (!participant.Ok) return participant.Error;
        var body = await call.BodyAsync(TraitRequestJson.Default.NewTraitRequest);
        if (!body.Ok) return body.Error;
        if (body.Value.Trait is not { } trait) return NoTrait;

        var command = new RequestTrait(trait, participant.Value.Id) { Key = key.Value.For(trait.Book) };
        var outcome = await call.Ledger.AskAsync(command, call.Cancellation);
        if (!outcome.Accepted) return outcome.Rejection;
        var answer = await TraitRequestAnswer.OfAsync(call, outcome.Receipt.Subject);
        return ApiAnswer.Created(answer, TraitRequestJson.Default.TraitRequestAnswer, outcome.Receipt);
    }
}
