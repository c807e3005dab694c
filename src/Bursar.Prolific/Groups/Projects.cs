namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "Projects" in Prolific's documentation.</summary>
internal static class Projects
{
    private const string Group = "Projects";

    public static readonly ProlificOperation[] Operations =
    [
        new(Group, "GET", "/api/v1/workspaces/{workspace_id}/projects/", GetProjects.AnswerAsync),
        new(Group, "POST", "/api/v1/workspaces/{workspace_id}/projects/", CreateProject.AnswerAsync),
        new(Group, "GET", "/api/v1/projects/{project_id}/", GetProject.AnswerAsync),
        new(Group, "PATCH", "/api/v1/projects/{project_id}/", UpdateProject.AnswerAsync),
        new(Group, "DELETE", "/api/v1/projects/{project_id}/studies/{study_id}/", DeleteProjectStudy.AnswerAsync),
    ];
}
