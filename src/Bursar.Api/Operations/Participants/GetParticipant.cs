namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/participants/{participant}</c>: what is known of a participant over all books.</summary>
internal static class GetParticipant
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var participant = await call.ParticipantAsync();
        return participant.Ok
            ? ApiAnswer.Ok(
                await ParticipantDetail.OfAsync(call, participant.Value.Id), ParticipantJson.Default.ParticipantDetail)
            : participant.Error;
    }
}
