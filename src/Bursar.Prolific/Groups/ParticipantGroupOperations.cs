namespace Bursar.Prolific;

/// <summary>Lists of participants that studies can let in or keep out.</summary>
internal static class ParticipantGroupOperations
{
    private const string Group = "Participant groups";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/participant-groups/", GetParticipantGroups.AnswerAsync),
        new(Group, "POST", "/api/v1/participant-groups/", CreateParticipantGroup.AnswerAsync),
        new(Group, "GET", "/api/v1/participant-groups/{id}/", GetParticipantGroup.AnswerAsync),
        new(Group, "PATCH", "/api/v1/participant-groups/{id}/", UpdateParticipantGroup.AnswerAsync),
        new(Group, "DELETE", "/api/v1/participant-groups/{id}/", DeleteParticipantGroup.AnswerAsync),
        new(Group, "GET", "/api/v1/participant-groups/{id}/participants/", GetParticipantGroupParticipants.AnswerAsync),
        new(Group, "POST", "/api/v1/participant-groups/{id}/participants/", AddToParticipantGroup.AnswerAsync),
        new(Group, "DELETE", "/api/v1/participant-groups/{id}/participants/", RemoveFromParticipantGroup.AnswerAsync),
    ];
}
