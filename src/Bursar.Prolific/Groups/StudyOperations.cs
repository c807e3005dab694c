namespace Bursar.Prolific;

/// <summary>Studies, from the draft to the last payment.</summary>
internal static class StudyOperations
{
    private const string Group = "Studies";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/projects/{project_id}/studies/", GetProjectStudies.AnswerAsync),
        new(Group, "GET", "/api/v1/studies/", GetStudies.AnswerAsync),
        new(Group, "POST", "/api/v1/studies/", CreateStudy.AnswerAsync),
        new(Group, "POST", "/api/v1/studies/{id}/transition/", TransitionStudy.AnswerAsync),
        new(Group, "POST", "/api/v1/study/{id}/test-study", TestStudySetUp.AnswerAsync),
        new(Group, "GET", "/api/v1/studies/{id}/", GetStudy.AnswerAsync),
        new(Group, "PATCH", "/api/v1/studies/{id}/", UpdateStudy.AnswerAsync),
        new(Group, "DELETE", "/api/v1/studies/{id}/", DeleteStudy.AnswerAsync),
        new(Group, "GET", "/api/v1/studies/{id}/access-details-progress/", GetStudyAccessDetailsProgress.AnswerAsync),
        new(Group, "GET", "/api/v1/studies/{id}/cost/", GetStudyCost.AnswerAsync),
        new(Group, "GET", "/api/v1/studies/{study_id}/predicted-recruitment-time/"),
        new(Group, "POST", "/api/v1/studies/predicted-recruitment-time/"),
        new(Group, "GET", "/api/v1/studies/{id}/submissions/", GetStudySubmissions.AnswerAsync),
        new(Group, "GET", "/api/v1/studies/{id}/export/", ExportStudy.AnswerAsync),
        new(Group, "POST", "/api/v1/studies/{id}/clone/", DuplicateStudy.AnswerAsync),
        new(Group, "POST", "/api/v1/study-cost-calculator/", CalculateStudyCost.AnswerAsync),
        new(Group, "POST", "/api/v1/studies/{id}/test-study/", TestStudySetUp.AnswerAsync),
        new(Group, "GET", "/api/v1/studies/{id}/submissions/counts/", GetSubmissionCounts.AnswerAsync),
        new(Group, "POST", "/api/v1/studies/{id}/demographic-export/", ExportDemographics.AnswerAsync),
        new(Group, "GET", "/api/v1/studies/{id}/demographic-export-history/", GetDemographicExports.AnswerAsync),
        new(Group, "GET", "/api/v1/studies/{id}/feedback/responses/", GetFeedbackResponses.AnswerAsync),
        new(Group, "GET", "/api/v1/studies/{id}/feedback/ratings/", GetFeedbackRatings.AnswerAsync),
    ];
}
