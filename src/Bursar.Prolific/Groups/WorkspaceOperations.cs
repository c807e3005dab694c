using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>Workspaces: a workspace is a book.</summary>
internal static class WorkspaceOperations
{
    private const string Group = "Workspaces";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/workspaces/", GetWorkspaces.AnswerAsync)
        {
            Gives = () => BodyShape.Of(WorkspaceJson.Wire.ListAnswerWorkspaceShort), Query = QueryShapes.Page,
        },
        new(Group, "POST", "/api/v1/workspaces/", CreateWorkspace.AnswerAsync)
        {
            Takes = () => RequestShapes.NewWorkspace,
            Gives = () => BodyShape.Of(WorkspaceJson.Wire.WorkspaceDetail), Status = 201,
        },
        new(Group, "GET", "/api/v1/workspaces/{workspace_id}/", GetWorkspace.AnswerAsync)
        {
            Gives = () => BodyShape.Of(WorkspaceJson.Wire.WorkspaceDetail),
        },
        new(Group, "PATCH", "/api/v1/workspaces/{workspace_id}/", UpdateWorkspace.AnswerAsync)
        {
            Takes = () => RequestShapes.WorkspaceChange, Gives = () => BodyShape.Of(WorkspaceJson.Wire.WorkspaceDetail),
        },
        new(Group, "GET", "/api/v1/workspaces/{workspace_id}/balance/", GetWorkspaceBalance.AnswerAsync)
        {
            Gives = () => WorkspaceBalance.Shape,
        },
    ];
}
