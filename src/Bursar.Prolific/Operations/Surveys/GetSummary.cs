using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/surveys/{survey_id}/responses/summary/</c>: how often each answer was chosen, counted over all responses
/// (Prolific API docs, Surveys).
/// </summary>
internal static class GetSummary
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await SurveyAccess.FindAsync(call) is not { } survey) return SurveyAccess.None;
        Dictionary<Guid, int> answered = [];
        Dictionary<(Guid Question, Guid Answer), int> chosen = [];
        var responses = call.Ledger.AllAsync<SurveyResponse>(
            last => new ResponsesOfSurvey(survey.Id, last?.Id ?? survey.ClearedBefore, ListReader.PageLength), call.Cancellation);
        await foreach (var response in responses)
        {
            foreach (var question in ResponseContent.Read(response.Content).All)
            {
                var answers = question!.Answers!.Select(one => one!.Answer).Distinct().ToList();
                if (answers.Count > 0) answered[question.Question] = answered.GetValueOrDefault(question.Question) + 1;
                foreach (var one in answers)
                    chosen[(question.Question, one)] = chosen.GetValueOrDefault((question.Question, one)) + 1;
            }
        }
        var questions = SurveyContent.Read(survey.Content).All.Select(question => new QuestionSummary(
            question.Id!.Value,
            question.Title!,
            answered.GetValueOrDefault(question.Id!.Value),
            [
                .. question.Answers!.Select(answer => new AnswerSummary(
                    answer!.Id!.Value, answer.Value!, chosen.GetValueOrDefault((question.Id!.Value, answer.Id!.Value)))),
            ]));
        var summary = new SurveySummary($"{survey.Id}", [.. questions]);
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, summary, SurveyJson.Wire.SurveySummary);
        return null;
    }
}
