using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>PUT /bursar/v1/participants/{participant}</c>: in a sandbox, creates a participant with an id that the caller has chosen,
/// unless there is one. So the same people come to every trial.
/// </summary>
internal static class EnsureParticipant
{
    private static readonly ApiError NoId = ApiError.Of(
        ApiErrorCode.InvalidValue, $"A participant's id has {ObjectId.Digits} hex digits, optionally prefixed with A.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (call.Services.Sandbox is null) return SandboxOnly.NothingForced;
        if (!ParticipantIdConverter.TryParse(call.Route("participant"), out var id) || id.IsEmpty) return NoId;
        var body = await call.BodyAsync(ApiJson.Default.NoMembers);
        if (!body.Ok) return body.Error;
        var outcome = await call.ExecuteAsync(new AddParticipant(id));
        if (outcome.Rejection is { Code: not RejectionCode.AlreadyExists } rejection) return rejection;
        return ApiAnswer.Ok(new($"{id}", $"A{id.ToUpperString()}"), ParticipantJson.Default.ParticipantAnswer);
    }
}
