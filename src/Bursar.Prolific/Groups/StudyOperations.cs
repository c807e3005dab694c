using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>Studies, from the draft to the last payment.</summary>
internal static class StudyOperations
{
    private const string Group = "Studies";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/projects/{project_id}/studies/", GetProjectStudies.AnswerAsync)
        {
            Gives = () => BodyShape.Of(StudyJson.Wire.ListAnswerStudyShort), Query = QueryShapes.Studies,
        },
        new(Group, "GET", "/api/v1/studies/", GetStudies.AnswerAsync)
        {
            Gives = () => BodyShape.Of(StudyJson.Wire.ListAnswerStudyShort), Query = QueryShapes.Studies,
        },
        new(Group, "POST", "/api/v1/studies/", CreateStudy.AnswerAsync)
        {
            Takes = () => StudyShapes.New, Gives = () => BodyShape.Of(StudyJson.Wire.StudyDetail), Status = 201,
        },
        new(Group, "POST", "/api/v1/studies/{id}/transition/", TransitionStudy.AnswerAsync)
        {
            Id = "publish-study", Takes = () => RequestShapes.StudyTransition,
            Gives = () => BodyShape.Of(StudyJson.Wire.StudyDetail),
            Money = "Publishing reserves the whole cost, pausing moves nothing, and stopping releases the cost of open places.",
        },
        new(Group, "POST", "/api/v1/study/{id}/test-study", TestStudySetUp.AnswerAsync)
        {
            Id = "create-test-study-in-study", Takes = () => RequestShapes.TestStudy,
            Gives = () => BodyShape.Of(StudyJson.Wire.TestStudyLink),
            Money = "Reserves the cost of one place, and releases it if no participant takes the place within a day.",
        },
        new(Group, "GET", "/api/v1/studies/{id}/", GetStudy.AnswerAsync)
        {
            Gives = () => BodyShape.Of(StudyJson.Wire.StudyDetail),
        },
        new(Group, "PATCH", "/api/v1/studies/{id}/", UpdateStudy.AnswerAsync)
        {
            Takes = () => StudyShapes.Change, Gives = () => BodyShape.Of(StudyJson.Wire.StudyDetail),
            Money = "More places of a published study reserve more; a draft has reserved nothing.",
        },
        new(Group, "DELETE", "/api/v1/studies/{id}/", DeleteStudy.AnswerAsync) { Status = 204 },
        new(Group, "GET", "/api/v1/studies/{id}/access-details-progress/", GetStudyAccessDetailsProgress.AnswerAsync)
        {
            Gives = () => BodyShape.Of(StudyJson.Wire.StudyProgress),
        },
        new(Group, "GET", "/api/v1/studies/{id}/cost/", GetStudyCost.AnswerAsync)
        {
            Gives = () => BodyShape.Of(StudyJson.Wire.StudyCost),
            Query = QueryShapes.Only("is_projected", "Whether the cost of all places is asked for, and not what was paid."),
        },
        new(Group, "GET", "/api/v1/studies/{study_id}/predicted-recruitment-time/"),
        new(Group, "POST", "/api/v1/studies/predicted-recruitment-time/"),
        new(Group, "GET", "/api/v1/studies/{id}/submissions/", GetStudySubmissions.AnswerAsync)
        {
            Gives = () => BodyShape.Of(SubmissionJson.Wire.ListAnswerSubmissionShort), Query = QueryShapes.Submissions,
        },
        new(Group, "GET", "/api/v1/studies/{id}/export/", ExportStudy.AnswerAsync)
        {
            Gives = () => BodyShape.File("text/csv"), Query = QueryShapes.Only("method", "How the file is delivered."),
        },
        new(Group, "POST", "/api/v1/studies/{id}/clone/", DuplicateStudy.AnswerAsync)
        {
            Takes = () => RequestShapes.StudyCopy, Gives = () => BodyShape.Of(StudyJson.Wire.StudyDetail),
        },
        new(Group, "POST", "/api/v1/study-cost-calculator/", CalculateStudyCost.AnswerAsync)
        {
            Takes = () => RequestShapes.CostQuestion, Gives = () => BodyShape.Of(StudyJson.Wire.TotalCost),
        },
        new(Group, "POST", "/api/v1/studies/{id}/test-study/", TestStudySetUp.AnswerAsync)
        {
            Id = "create-test-study", Takes = () => RequestShapes.TestStudy,
            Gives = () => BodyShape.Of(StudyJson.Wire.TestStudyLink),
            Money = "Reserves the cost of one place, and releases it if no participant takes the place within a day.",
        },
        new(Group, "GET", "/api/v1/studies/{id}/submissions/counts/", GetSubmissionCounts.AnswerAsync)
        {
            Id = "count-study-submissions-by-status", Gives = () => BodyShape.Of(StudyJson.Wire.DictionaryStringInt32),
        },
        new(Group, "POST", "/api/v1/studies/{id}/demographic-export/", ExportDemographics.AnswerAsync)
        {
            Id = "export-demographic-data", Takes = () => RequestShapes.DemographicQuestion,
            Gives = () => BodyShape.File("text/csv"),
        },
        new(Group, "GET", "/api/v1/studies/{id}/demographic-export-history/", GetDemographicExports.AnswerAsync)
        {
            Id = "get-demographic-export-history", Gives = () => BodyShape.Of(StudyJson.Wire.DemographicExports),
        },
        new(Group, "GET", "/api/v1/studies/{id}/feedback/responses/", GetFeedbackResponses.AnswerAsync)
        {
            Gives = () => BodyShape.Of(FeedbackJson.Wire.ListAnswerFeedbackDetail), Query = QueryShapes.PageOfFeedback,
        },
        new(Group, "GET", "/api/v1/studies/{id}/feedback/ratings/", GetFeedbackRatings.AnswerAsync)
        {
            Gives = () => BodyShape.Of(FeedbackJson.Wire.FeedbackRatings), Query = QueryShapes.Feedback,
        },
    ];
}
