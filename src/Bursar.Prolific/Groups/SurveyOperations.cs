namespace Bursar.Prolific;

/// <summary>Questions that participants answer on Prolific's own pages.</summary>
internal static class SurveyOperations
{
    private const string Group = "Surveys";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/surveys/", GetSurveys.AnswerAsync),
        new(Group, "POST", "/api/v1/surveys/", CreateSurvey.AnswerAsync),
        new(Group, "GET", "/api/v1/surveys/{survey_id}", GetSurvey.AnswerAsync),
        new(Group, "DELETE", "/api/v1/surveys/{survey_id}", DeleteSurvey.AnswerAsync),
        new(Group, "GET", "/api/v1/surveys/{survey_id}/responses/", GetResponses.AnswerAsync),
        new(Group, "POST", "/api/v1/surveys/{survey_id}/responses/", CreateResponse.AnswerAsync),
        new(Group, "DELETE", "/api/v1/surveys/{survey_id}/responses/", DeleteResponses.AnswerAsync),
        new(Group, "GET", "/api/v1/surveys/{survey_id}/responses/{response_id}", GetResponse.AnswerAsync),
        new(Group, "DELETE", "/api/v1/surveys/{survey_id}/responses/{response_id}", DeleteResponse.AnswerAsync),
        new(Group, "GET", "/api/v1/surveys/{survey_id}/responses/summary/", GetSummary.AnswerAsync),
    ];
}
