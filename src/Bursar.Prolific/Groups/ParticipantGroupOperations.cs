using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>Lists of participants that studies can let in or keep out.</summary>
internal static class ParticipantGroupOperations
{
    private const string Group = "Participant groups";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/participant-groups/", GetParticipantGroups.AnswerAsync)
        {
            Gives = () => BodyShape.Of(GroupJson.Wire.ListAnswerGroupDetail), Query = QueryShapes.Groups,
        },
        new(Group, "POST", "/api/v1/participant-groups/", CreateParticipantGroup.AnswerAsync)
        {
            Takes = () => RequestShapes.NewGroup, Gives = () => BodyShape.Of(GroupJson.Wire.GroupDetail), Status = 201,
        },
        new(Group, "GET", "/api/v1/participant-groups/{id}/", GetParticipantGroup.AnswerAsync)
        {
            Gives = () => BodyShape.Of(GroupJson.Wire.GroupDetail),
        },
        new(Group, "PATCH", "/api/v1/participant-groups/{id}/", UpdateParticipantGroup.AnswerAsync)
        {
            Takes = () => RequestShapes.GroupChange, Gives = () => BodyShape.Of(GroupJson.Wire.GroupDetail),
        },
        new(Group, "DELETE", "/api/v1/participant-groups/{id}/", DeleteParticipantGroup.AnswerAsync) { Status = 204 },
        new(Group, "GET", "/api/v1/participant-groups/{id}/participants/", GetParticipantGroupParticipants.AnswerAsync)
        {
            Gives = () => BodyShape.Of(GroupJson.Wire.ListAnswerGroupMembership), Query = QueryShapes.Page,
        },
        new(Group, "POST", "/api/v1/participant-groups/{id}/participants/", AddToParticipantGroup.AnswerAsync)
        {
            Takes = () => RequestShapes.GroupPeople, Gives = () => BodyShape.Of(GroupJson.Wire.ListAnswerGroupMembership),
            Query = QueryShapes.Page,
        },
        new(Group, "DELETE", "/api/v1/participant-groups/{id}/participants/", RemoveFromParticipantGroup.AnswerAsync)
        {
            Takes = () => RequestShapes.GroupPeople, Gives = () => BodyShape.Of(GroupJson.Wire.ListAnswerGroupMembership),
            Query = QueryShapes.Page,
        },
    ];
}
