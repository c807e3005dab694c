namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "Surveys" in Prolific's documentation.</summary>
internal static class Surveys
{
    private const string Group = "Surveys";

    public static readonly ProlificOperation[] Operations =
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
