using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>Invitations to a workspace or project.</summary>
internal static class InvitationOperations
{
    private const string Group = "Invitations";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "POST", "/api/v1/invitations/", CreateInvitation.AnswerAsync)
        {
            Takes = () => RequestShapes.Invitation, Gives = () => BodyShape.Of(InvitationJson.Wire.InvitationList), Status = 201,
        },
    ];
}
