using System.Net.Http.Json;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary><c>bursar participant answer</c> against a real server.</summary>
public sealed class ParticipantAnswerCommandTests
{
    [Fact]
    public async Task Answer_OfAFileOfSeveralParts_SetsThemAll()
    {
        await using var server = await BursarServer.ServeAsync();
        List<string> people = [];
        for (var i = 0; i < 3; i++) people.Add(await JoinAsync(server));
        var file = Path.Combine(server.Data, "answers.csv");
        // A part has at most 2,000 lines; empty ones count.
        var blank = string.Concat(Enumerable.Repeat("\n", 1_999));
        await File.WriteAllTextAsync(
            file, "participant_id,age,sex\n" + string.Join(blank + "\n", people.Select((one, i) => $"{one},{30 + i},1")),
            TestContext.Current.CancellationToken);

        var done = await server.Command.JsonAsync("participant", "answer", file);

        Assert.Equal(3, done.GetProperty("participants").GetInt32());
        for (var i = 0; i < people.Count; i++)
            Assert.Equal($$"""{"age":["{{30 + i}}"],"sex":["1"]}""", await AnswersAsync(server, people[i]));
    }

    [Fact]
    public async Task Answer_OfStandardInput_SaysHowMany()
    {
        await using var server = await BursarServer.ServeAsync();
        var one = await JoinAsync(server);

        var run = await server.Command.RunAsync($"participant_id,age\n{one},34\n", ["participant", "answer", "-"]);

        Assert.Equal("Set the answers of 1 participant.", run.Good.Trim());
        Assert.Equal("""{"age":["34"]}""", await AnswersAsync(server, one));
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("participant_id,age\nONE,17\n", "Line 2: ")]
    public async Task Answer_ThatIsWrong_SaysWhereAndSetsNothing(string csv, string said)
    {
        await using var server = await BursarServer.ServeAsync();
        var one = await JoinAsync(server);

        var run = await server.Command.RunAsync(
            csv.Replace("ONE", one, StringComparison.Ordinal), ["participant", "answer", "-"]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
        Assert.Equal("{}", await AnswersAsync(server, one));
    }

    private static async Task<string> JoinAsync(BursarServer server)
        => (await SendAsync(server, HttpMethod.Post, "")).GetProperty("id").GetString()!;

    private static async Task<string> AnswersAsync(BursarServer server, string participant)
        => (await SendAsync(server, HttpMethod.Get, $"/{participant}")).GetProperty("answers").GetRawText();

    private static async Task<JsonElement> SendAsync(BursarServer server, HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, $"/bursar/v1/participants{path}");
        request.Headers.Authorization = new("Bearer", server.OperatorToken);
        if (method == HttpMethod.Post) request.Content = JsonContent.Create(new { });
        using var answer = await server.Http.SendAsync(request, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
