using System.Net;
using System.Text.Json;

namespace Bursar.Prolific.Tests;

public sealed class SurveyTests
{
    private const string Surveys = "/api/v1/surveys/";

    [Fact]
    public async Task Survey_WithSections_IsAnsweredAndSummed()
    {
        await using var server = await ProlificServer.StartAsync();
        var survey = (await server.PostAsync(Surveys, Sections(server))).Ok(HttpStatusCode.Created).Json;
        var id = survey.GetProperty("_id").GetString()!;
        Assert.Equal(survey.GetRawText(), (await server.GetAsync(Surveys + id)).Ok().Text);
        var section = survey.GetProperty("sections")[0];
        var question = section.GetProperty("questions")[0];
        var (potato, leek) = (AnswerId(question, 0), AnswerId(question, 1));
        var made = (await AnswerAsync(server, id, section, question, potato)).Ok(HttpStatusCode.Created).Json;
        (await AnswerAsync(server, id, section, question, potato)).Ok(HttpStatusCode.Created);
        (await AnswerAsync(server, id, section, question, leek)).Ok(HttpStatusCode.Created);

        var list = (await server.GetAsync($"{Surveys}{id}/responses/?limit=2&offset=1")).Ok().Json;
        Assert.Equal((2, 3), (list.GetProperty("results").GetArrayLength(), Count(list)));
        var response = made.GetProperty("_id").GetString();
        Assert.Equal(made.GetRawText(), (await server.GetAsync($"{Surveys}{id}/responses/{response}")).Ok().Text);
        Assert.Equal((3, 2, 1), await SummaryAsync(server, id));

        Assert.Equal(HttpStatusCode.NoContent, (await DeleteAsync(server, $"{id}/responses/{response}")).Status);
        Assert.Equal((2, 1, 1), await SummaryAsync(server, id));
        (await server.GetAsync($"{Surveys}{id}/responses/{response}")).Error(404, 140401);
        Assert.Equal(HttpStatusCode.NoContent, (await DeleteAsync(server, $"{id}/responses/")).Status);
        Assert.Equal((0, 0, 0), await SummaryAsync(server, id));
        Assert.Equal(0, Count((await server.GetAsync($"{Surveys}{id}/responses/")).Ok().Json));
        Assert.Equal(HttpStatusCode.NoContent, (await DeleteAsync(server, id)).Status);
        (await server.GetAsync(Surveys + id)).Error(404, 140401);
    }

    [Fact]
    public async Task Survey_WithQuestionsOnly_KeepsTheIdsThatItWasGiven()
    {
        await using var server = await ProlificServer.StartAsync();
        const string given = "497f6eca-6276-4993-bfeb-53cbbbba6f08";
        var body = $$"""
            {"researcher_id":"{{server.User}}","title":"A survey with questions","questions":[{"id":"{{given}}",
            "title":"What is your favourite root vegetable?","type":"single","answers":[{"id":"{{given}}","value":"Potato"}]}]}
            """;
        var survey = (await server.PostAsync(Surveys, body)).Ok(HttpStatusCode.Created).Json;
        Assert.Equal(given, survey.GetProperty("questions")[0].GetProperty("id").GetString());
        Assert.False(survey.TryGetProperty("sections", out _));
        var id = survey.GetProperty("_id").GetString();
        var response = $$"""
            {"participant_id":"p","submission_id":"s","questions":[{"question_id":"{{given}}","question_title":"What?",
            "answers":[{"answer_id":"{{given}}","value":"Potato"}]}]}
            """;
        (await server.PostAsync($"{Surveys}{id}/responses/", response)).Ok(HttpStatusCode.Created);
        (await server.PostAsync(
            $"{Surveys}{id}/responses/", response.Replace(given, $"{Guid.Empty}",
                StringComparison.Ordinal))).Invalid("questions");
        (await server.PostAsync($"{Surveys}{id}/responses/", "{}")).Invalid("participant_id", "submission_id", "questions");

        var list = (await server.GetAsync($"{Surveys}?researcher_id={server.User}")).Ok().Json;
        Assert.Equal((1, id), (Count(list), list.GetProperty("results")[0].GetProperty("_id").GetString()));
    }

    [Fact]
    public async Task Survey_OfOthersOrWithWrongFields_IsRefused()
    {
        await using var server = await ProlificServer.StartAsync();
        var made = (await server.PostAsync(Surveys, Sections(server))).Ok(HttpStatusCode.Created).Json;
        var id = made.GetProperty("_id").GetString();
        var (_, token) = await server.AddStrangerAsync();
        (await server.GetAsync(Surveys + id, token)).Error(404, 140401);
        (await server.GetAsync($"{Surveys}{id}/responses/summary/", token)).Error(404, 140401);
        Assert.Equal(0, Count((await server.GetAsync($"{Surveys}?researcher_id={server.User}", token)).Ok().Json));
        Assert.Equal(0, Count((await server.GetAsync($"{Surveys}?researcher_id=7172727272")).Ok().Json));
        (await server.GetAsync(Surveys)).Error(400, 140109);
        (await server.PostAsync(Surveys, "{}")).Invalid("title", "researcher_id", "sections");
        (await server.PostAsync(Surveys, Sections(server).Replace("single", "any",
            StringComparison.Ordinal))).Invalid("questions");
        (await server.PostAsync(Surveys, Sections(server), token)).Invalid("researcher_id");
        (await DeleteAsync(server, $"{id}/responses/{server.Book}")).Error(404, 140401);
    }

    private static string Sections(ProlificServer server) => $$"""
        {"researcher_id":"{{server.User}}","title":"A survey","sections":[{"title":"Vegetables","questions":[
        {"title":"Which?","type":"single","answers":[{"value":"Potato"},{"value":"Leek"}]}]}]}
        """;

    private static string AnswerId(JsonElement question, int index)
        => question.GetProperty("answers")[index].GetProperty("id").GetString()!;

    private static Task<Reply> AnswerAsync(
        ProlificServer server, string survey, JsonElement section, JsonElement question, string answer)
        => server.PostAsync($"{Surveys}{survey}/responses/", JsonSerializer.Serialize(new
        {
            participant_id = "62908f0b98a55b36ac68b992",
            submission_id = "62908f0b98a55b36ac68b992",
            sections = new[]
            {
                new
                {
                    section_id = section.GetProperty("id").GetString(),
                    questions = new[]
                    {
                        new
                        {
                            question_id = question.GetProperty("id").GetString(),
                            question_title = "Which?",
                            answers = new[] { new { answer_id = answer, value = "any" } },
                        },
                    },
                },
            },
        }));

    private static Task<Reply> DeleteAsync(ProlificServer server, string path)
        => server.SendAsync(HttpMethod.Delete, Surveys + path, null);

    private static async Task<(int, int, int)> SummaryAsync(ProlificServer server, string survey)
    {
        var question = (await server.GetAsync($"{Surveys}{survey}/responses/summary/")).Ok().Json.GetProperty("questions")[0];
        var answers = question.GetProperty("answers");
        return (
            question.GetProperty("total_answers").GetInt32(), answers[0].GetProperty("count").GetInt32(),
            answers[1].GetProperty("count").GetInt32());
    }

    private static int Count(JsonElement list) => list.GetProperty("meta").GetProperty("count").GetInt32();
}
