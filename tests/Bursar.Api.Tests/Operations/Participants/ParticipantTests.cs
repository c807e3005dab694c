using Bursar.Ledger;

namespace Bursar.Api.Tests;

public sealed class ParticipantTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    public async Task PostParticipant_WithNothing_MakesOneUnderBothNames(string? body)
    {
        await using var server = await ApiServer.StartAsync();

        var made = (await server.PostAsync("participants", body)).Is(201);

        Assert.Matches("^[0-9a-f]{24}$", made["id"]!);
        Assert.Equal($"A{made["id"]!.ToUpperInvariant()}", made["worker_id"]);
        Assert.True(ObjectId.TryParse(made["id"], out var id));
        var kept = await server.Ledger.FindAsync<Participant>(RowKey.OfParticipant(id), TestContext.Current.CancellationToken);
        Assert.Equal(server.Clock.GetUtcNow(), kept?.CreatedAt);
    }

    [Fact]
    public async Task PostParticipant_Twice_MakesTwo()
    {
        await using var server = await ApiServer.StartAsync();
        Assert.NotEqual(await server.ParticipantAsync(), await server.ParticipantAsync());
    }

    [Fact]
    public async Task PostParticipant_AgainUnderItsKey_AnswersTheSame()
    {
        await using var server = await ApiServer.StartAsync();
        var first = (await server.PostAsync("participants", null, "k")).Is(201);
        var again = (await server.PostAsync("participants", "{}", "k")).Is(201);
        Assert.Equal((first.Text, false, true), (again.Text, first.Replayed, again.Replayed));
        Assert.False((await server.PostAsync("participants", null, "other")).Is(201).Replayed);
    }

    [Theory]
    [InlineData("""{"name":"Ada"}""", 400, "unknown_member")]
    [InlineData("[]", 400, "malformed_json")]
    [InlineData("{", 400, "malformed_json")]
    public async Task PostParticipant_WithWhatIsNotKnown_IsRefused(string body, int status, string code)
    {
        await using var server = await ApiServer.StartAsync();
        (await server.PostAsync("participants", body)).IsProblem(status, code);
    }

    [Fact]
    public async Task PostParticipant_UnderAKeyThatIsNone_IsRefused()
    {
        await using var server = await ApiServer.StartAsync();
        (await server.PostAsync("participants", null, "a b")).IsProblem(400, "invalid_value");
        (await server.GetAsync("participants")).IsProblem(405, "method_not_allowed");
    }

    [Fact]
    public async Task DeleteParticipant_Twice_LeavesNoPersonAndTheNameFree()
    {
        await using var server = await ApiServer.StartAsync(settings: ("Bursar:WorkUrls", "http://127.0.0.1:0"));
        var id = await server.ParticipantAsync();
        (await server.PostAsync("invitations", $$"""{"name":"ada@example.org","participant":"{{id}}"}""")).Is(201);
        (await server.SendAsync(HttpMethod.Patch, $"participants/{id}", """{"locale":"DE"}""")).Is(200);

        (await server.DeleteAsync($"participants/{id}")).Is(204);
        (await server.DeleteAsync($"participants/{id}")).Is(204);

        Assert.Equal("", (await server.GetAsync($"participants/{id}")).Is(200)["locale"]);
        var other = await server.ParticipantAsync();
        (await server.PostAsync("invitations", $$"""{"name":"ada@example.org","participant":"{{other}}"}""")).Is(201);
        (await server.DeleteAsync($"participants/{other[..^1]}x")).IsProblem(404, "not_found");
    }
}
