using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>The projects of a workspace.</summary>
internal static class ProjectOperations
{
    private const string Group = "Projects";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/workspaces/{workspace_id}/projects/", GetProjects.AnswerAsync)
        {
            Gives = () => BodyShape.Of(ProjectJson.Wire.ListAnswerProjectShort), Query = QueryShapes.Page,
        },
        new(Group, "POST", "/api/v1/workspaces/{workspace_id}/projects/", CreateProject.AnswerAsync)
        {
            Takes = () => RequestShapes.NewProject, Gives = () => BodyShape.Of(ProjectJson.Wire.ProjectDetail), Status = 201,
        },
        new(Group, "GET", "/api/v1/projects/{project_id}/", GetProject.AnswerAsync)
        {
            Gives = () => BodyShape.Of(ProjectJson.Wire.ProjectDetail),
        },
        new(Group, "PATCH", "/api/v1/projects/{project_id}/", UpdateProject.AnswerAsync)
        {
            Takes = () => RequestShapes.ProjectChange, Gives = () => BodyShape.Of(ProjectJson.Wire.ProjectDetail),
        },
        new(Group, "DELETE", "/api/v1/projects/{project_id}/studies/{study_id}/", DeleteProjectStudy.AnswerAsync)
        {
            Status = 204,
        },
    ];
}
