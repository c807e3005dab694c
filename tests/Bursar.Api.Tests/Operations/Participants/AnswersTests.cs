using System.Text;
using Bursar.Ledger;

namespace Bursar.Api.Tests;

/// <summary>What participants answer to screeners, one by one and in bulk.</summary>
public sealed class AnswersTests
{
    [Fact]
    public async Task Patch_Answers_AreShownKeptAndTakenBack()
    {
        await using var server = await ApiServer.StartAsync();
        var path = $"participants/{await server.ParticipantAsync()}";

        var first = await PatchAsync(
            """{"answers":{"age":34,"sex":"0","fluent-languages":["24","19",24],"fact-checking":70.5}}""");
        Assert.Equal(
            """{"age":["34"],"fact-checking":["70.5"],"fluent-languages":["19","24"],"sex":["0"]}""", first["answers"]);
        var second = await PatchAsync("""{"answers":{"age":null,"fluent-languages":[],"sex":1}}""");
        Assert.Equal("""{"fact-checking":["70.5"],"sex":["1"]}""", second["answers"]);
        Assert.Equal(second["answers"], (await PatchAsync("""{"locale":"DE"}"""))["answers"]);

        async Task<Reply> PatchAsync(string body) => (await server.SendAsync(HttpMethod.Patch, path, body)).Is(200);
    }

    [Theory]
    [InlineData("""{"answers":["age"]}""")]
    [InlineData("""{"answers":{"shoe-size":44}}""")]
    [InlineData("""{"answers":{"age":17}}""")]
    [InlineData("""{"answers":{"age":"thirty"}}""")]
    [InlineData("""{"answers":{"age":{"years":34}}}""")]
    [InlineData("""{"answers":{"age":[30,31]}}""")]
    [InlineData("""{"answers":{"sex":"Male"}}""")]
    [InlineData("""{"answers":{"sex":true}}""")]
    [InlineData("""{"answers":{"sex":"\ud800"}}""")]
    [InlineData("""{"answers":{"approval_rate":100}}""")]
    public async Task Patch_AnswersThatCannotBe_Are400(string body)
    {
        await using var server = await ApiServer.StartAsync();
        var id = await server.ParticipantAsync();
        (await server.SendAsync(HttpMethod.Patch, $"participants/{id}", body)).IsProblem(400, "invalid_value");
    }

    [Fact]
    public async Task Csv_OfManyParticipants_SetsWhatItHas()
    {
        await using var server = await ApiServer.StartAsync();
        var (one, two) = (await server.ParticipantAsync(), await server.ParticipantAsync());
        var set = await SendAsync(
            server,
            $"\uFEFFparticipant_id,age,fluent-languages\r\n{one},34,19; 24\r\n\r\nA{two.ToUpperInvariant()},\"20\",\r\n");
        Assert.Equal("""{"participants":2}""", set.Is(200).Text);
        Assert.Equal("""{"age":["34"],"fluent-languages":["19","24"]}""", await AnswersAsync(server, one));

        (await SendAsync(server, $"participant_id,age,sex\n{one},-,1\n")).Is(200);
        Assert.Equal("""{"fluent-languages":["19","24"],"sex":["1"]}""", await AnswersAsync(server, one));
        Assert.Equal("""{"age":["20"]}""", await AnswersAsync(server, two));
    }

    [Fact]
    public async Task Csv_UnderAKey_IsDoneOnce()
    {
        await using var server = await ApiServer.StartAsync();
        var one = await server.ParticipantAsync();
        var csv = $"participant_id,age\n{one},34\n";
        Assert.False((await SendAsync(server, csv, key: "k")).Is(200).Replayed);
        (await SendAsync(server, $"participant_id,age\n{one},35\n")).Is(200);
        Assert.True((await SendAsync(server, csv, key: "k")).Is(200).Replayed);
        Assert.Equal("""{"age":["35"]}""", await AnswersAsync(server, one));
        (await SendAsync(server, $"participant_id,age\n{one},36\n", key: "k")).IsProblem(422, "key_reused");
    }

    [Theory]
    [InlineData("", "Line 1: ")]
    [InlineData("age\n34\n", "Line 1: ")]
    [InlineData("participant_id\nONE\n", "Line 1: ")]
    [InlineData("participant_id,age\nONE\n", "Line 2: ")]
    [InlineData("participant_id,age\n\nONE,17\n", "Line 3: ")]
    [InlineData("participant_id,shoe-size\nONE,44\n", "Line 2: ")]
    [InlineData("participant_id,age\nnobody,34\n", "Line 2: ")]
    [InlineData("participant_id,age\nONE,34\nONE,35\n", "Line 3: ")]
    [InlineData("participant_id,age\nONE,34;35\n", "")]
    public async Task Csv_ThatIsWrong_NamesTheLineAndSetsNothing(string csv, string start)
    {
        await using var server = await ApiServer.StartAsync();
        var one = await server.ParticipantAsync();
        var reply = await SendAsync(server, csv.Replace("ONE", one, StringComparison.Ordinal));
        reply.IsProblem(400, "invalid_value");
        Assert.StartsWith(start, reply["detail"], StringComparison.Ordinal);
        Assert.Equal("{}", await AnswersAsync(server, one));
    }

    [Fact]
    public async Task Csv_OfNobodyOrOfAnotherType_IsRefused()
    {
        await using var server = await ApiServer.StartAsync();
        (await SendAsync(server, "participant_id,age\n6955b9000000009900000001,34\n")).IsProblem(404, "not_found");
        (await SendAsync(server, "participant_id,age\n", "application/json")).IsProblem(415, "unsupported_media_type");
        var lines = string.Concat(Enumerable.Range(0, AnswerScreeners.Max + 1).Select(i => $"{i:x24},34\n"));
        (await SendAsync(server, "participant_id,age\n" + lines)).IsProblem(400, "invalid_value");
    }

    private static async Task<string> AnswersAsync(ApiServer server, string participant)
        => (await server.GetAsync($"participants/{participant}")).Is(200)["answers"]!;

    private static Task<Reply> SendAsync(ApiServer server, string csv, string type = "text/csv", string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "participants/answers")
        {
            Content = new StringContent(csv, Encoding.UTF8, type),
        };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return server.SendAsync(request);
    }
}
