namespace Bursar.Api;

/// <summary>The people who do the work.</summary>
internal static class ParticipantOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("POST", "/participants", CreateParticipant.AnswerAsync),
        new("POST", "/participants/answers", SetAnswers.AnswerAsync),
        new("GET", "/participants/{participant}", GetParticipant.AnswerAsync),
        new("PATCH", "/participants/{participant}", UpdateParticipant.AnswerAsync),
        new("POST", "/invitations", InviteParticipant.AnswerAsync),
    ];
}
