using Bursar.Http;

namespace Bursar.Api;

/// <summary>The people who do the work.</summary>
internal static class ParticipantOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("POST", "/participants", CreateParticipant.AnswerAsync)
        {
            Gives = () => BodyShape.Of(ParticipantJson.Default.ParticipantAnswer), Status = 201, TakesKey = true,
        },
        new("POST", "/participants/answers", SetAnswers.AnswerAsync)
        {
            Takes = () => BodyShape.File("text/csv"),
            Gives = () => BodyShape.Of(ParticipantJson.Default.AnswersAnswer), TakesKey = true,
        },
        new("GET", "/participants/{participant}", GetParticipant.AnswerAsync)
        {
            Gives = () => BodyShape.Of(ParticipantJson.Default.ParticipantDetail),
        },
        new("PATCH", "/participants/{participant}", UpdateParticipant.AnswerAsync)
        {
            Takes = () => BodyShape.Of(ParticipantJson.Default.ParticipantPatch),
            Gives = () => BodyShape.Of(ParticipantJson.Default.ParticipantDetail), TakesKey = true,
        },
        new("DELETE", "/participants/{participant}", DeleteParticipant.AnswerAsync) { Status = 204 },
        new("POST", "/invitations", InviteParticipant.AnswerAsync)
        {
            Takes = () => BodyShape.Of(ParticipantJson.Default.InvitationRequest),
            Gives = () => BodyShape.Of(ParticipantJson.Default.InvitationAnswer), Status = 201,
        },
    ];
}
