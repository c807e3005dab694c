namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "Workspaces" in Prolific's documentation.</summary>
internal static class Workspaces
{
    private const string Group = "Workspaces";

    public static readonly ProlificOperation[] Operations =
    [
        new(Group, "GET", "/api/v1/workspaces/", GetWorkspaces.AnswerAsync),
        new(Group, "POST", "/api/v1/workspaces/", CreateWorkspace.AnswerAsync),
        new(Group, "GET", "/api/v1/workspaces/{workspace_id}/", GetWorkspace.AnswerAsync),
        new(Group, "PATCH", "/api/v1/workspaces/{workspace_id}/", UpdateWorkspace.AnswerAsync),
        new(Group, "GET", "/api/v1/workspaces/{workspace_id}/balance/", GetWorkspaceBalance.AnswerAsync),
    ];
}
