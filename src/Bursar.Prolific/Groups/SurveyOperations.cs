namespace Bursar.Prolific;

/// <summary>Questions that participants answer on Prolific's own pages.</summary>
internal static class SurveyOperations
{
    private const string Group = "Surveys";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/surveys/"),
        new(Group, "POST", "/api/v1/surveys/"),
        new(Group, "GET", "/api/v1/surveys/{survey_id}"),
        new(Group, "DELETE", "/api/v1/surveys/{survey_id}"),
        new(Group, "GET", "/api/v1/surveys/{survey_id}/responses/"),
        new(Group, "POST", "/api/v1/surveys/{survey_id}/responses/"),
        new(Group, "DELETE", "/api/v1/surveys/{survey_id}/responses/"),
        new(Group, "GET", "/api/v1/surveys/{survey_id}/responses/{response_id}"),
        new(Group, "DELETE", "/api/v1/surveys/{survey_id}/responses/{response_id}"),
        new(Group, "GET", "/api/v1/surveys/{survey_id}/responses/summary/"),
    ];
}
