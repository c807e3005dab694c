namespace Bursar.Prolific;

/// <summary>Workspaces: a workspace is a book.</summary>
internal static class WorkspaceOperations
{
    private const string Group = "Workspaces";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/workspaces/", GetWorkspaces.AnswerAsync),
        new(Group, "POST", "/api/v1/workspaces/", CreateWorkspace.AnswerAsync),
        new(Group, "GET", "/api/v1/workspaces/{workspace_id}/", GetWorkspace.AnswerAsync),
        new(Group, "PATCH", "/api/v1/workspaces/{workspace_id}/", UpdateWorkspace.AnswerAsync),
        new(Group, "GET", "/api/v1/workspaces/{workspace_id}/balance/", GetWorkspaceBalance.AnswerAsync),
    ];
}
