using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>POST /bursar/v1/participants</c>: creates a participant, who can take part in the studies of both APIs.</summary>
internal static class CreateParticipant
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var key = IdempotencyKey.Read(call);
        if (!key.Ok) return key.Error;
        var body = await call.BodyAsync(ApiJson.Default.NoMembers);
        if (!body.Ok) return body.Error;
        var id = ObjectId.Random(call.Ledger.Clock.GetUtcMicroseconds());
        var outcome = await call.ExecuteAsync(new AddParticipant(id) { Key = key.Value.For(RowKey.NoBook) });
        if (!outcome.Accepted) return outcome.Rejection;
        var made = outcome.Receipt.Subject;
        var answer = new ParticipantAnswer($"{made}", $"A{made.ToUpperString()}");
        return ApiAnswer.Created(answer, ParticipantJson.Default.ParticipantAnswer, outcome.Receipt);
    }
}
