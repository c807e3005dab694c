using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>Questions that participants answer on Prolific's own pages.</summary>
internal static class SurveyOperations
{
    private const string Group = "Surveys";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/surveys/", GetSurveys.AnswerAsync)
        {
            Gives = () => BodyShape.Of(SurveyJson.Wire.ListAnswerSurveyDetail), Query = QueryShapes.Surveys,
        },
        new(Group, "POST", "/api/v1/surveys/", CreateSurvey.AnswerAsync)
        {
            Takes = () => RequestShapes.NewSurvey, Gives = () => BodyShape.Of(SurveyJson.Wire.SurveyDetail), Status = 201,
        },
        new(Group, "GET", "/api/v1/surveys/{survey_id}", GetSurvey.AnswerAsync)
        {
            Gives = () => BodyShape.Of(SurveyJson.Wire.SurveyDetail),
        },
        new(Group, "DELETE", "/api/v1/surveys/{survey_id}", DeleteSurvey.AnswerAsync) { Status = 204 },
        new(Group, "GET", "/api/v1/surveys/{survey_id}/responses/", GetResponses.AnswerAsync)
        {
            Gives = () => BodyShape.Of(SurveyJson.Wire.ListAnswerResponseDetail), Query = QueryShapes.Page,
        },
        new(Group, "POST", "/api/v1/surveys/{survey_id}/responses/", CreateResponse.AnswerAsync)
        {
            Takes = () => RequestShapes.NewResponse, Gives = () => BodyShape.Of(SurveyJson.Wire.ResponseDetail), Status = 201,
        },
        new(Group, "DELETE", "/api/v1/surveys/{survey_id}/responses/", DeleteResponses.AnswerAsync) { Status = 204 },
        new(Group, "GET", "/api/v1/surveys/{survey_id}/responses/{response_id}", GetResponse.AnswerAsync)
        {
            Gives = () => BodyShape.Of(SurveyJson.Wire.ResponseDetail),
        },
        new(Group, "DELETE", "/api/v1/surveys/{survey_id}/responses/{response_id}", DeleteResponse.AnswerAsync) { Status = 204 },
        new(Group, "GET", "/api/v1/surveys/{survey_id}/responses/summary/", GetSummary.AnswerAsync)
        {
            Gives = () => BodyShape.Of(SurveyJson.Wire.SurveySummary),
        },
    ];
}
