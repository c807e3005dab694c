using Bursar.Ledger;

namespace Bursar.Api.Tests;

/// <summary>What is offered to a participant, and what is to be done there.</summary>
public sealed class OfferTests
{
    private const string Person = "695600000123456789abcdef";

    [Fact]
    public async Task GetOffers_AsPlacesAreTaken_HasWhatIsLeft()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        var study = await server.PublishAsync(places: 1);
        var (one, other) = (await server.ParticipantAsync(), await server.ParticipantAsync());

        var offer = (await server.GetAsync($"participants/{one}/offers")).Is(200).Json.GetProperty("offers")[0];
        Assert.Equal(
            [$"{study}", "mturk", "1.00", "USD", "1", "1", "3600"],
            new[] { "study", "api", "reward", "currency", "studies", "places", "time_limit_seconds" }
                .Select(name => offer.GetProperty(name).ToString()));

        (await server.TakeAsync(study, one)).Is(201);
        Assert.Equal("""{"offers":[]}""", (await server.GetAsync($"participants/{other}/offers")).Is(200).Text);
        (await server.GetAsync($"participants/{Person}/offers")).IsProblem(404, "not_found");
    }

    [Fact]
    public async Task GetOffers_ToWhoIsNotEligible_HasNone()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        var study = await server.PublishAsync();
        var person = await server.ParticipantAsync();
        Assert.True(ObjectId.TryParse(person, out var id));
        await server.MustAsync(new BlockParticipant(study.Book, id, "reason"));
        Assert.Equal("""{"offers":[]}""", (await server.GetAsync($"participants/{person}/offers")).Is(200).Text);
    }

    [Fact]
    public async Task GetTask_OfAProlificStudy_HasItsCodes()
    {
        await using var server = await ApiServer.StartAsync();
        var book = await server.FundedAsync("GBP");
        var draft = new DraftStudy(book, "Read", Money.FromMinor(1_00), 2, Origin.Prolific)
        {
            CompletionCodes = new([
                new("DONE", CompletionAction.Approve, Money.Zero), new("FAILED", CompletionAction.RequestReturn, Money.Zero),
                new("MINE", CompletionAction.Review, Money.Zero) { ByPayer = true },
            ]),
        };
        var study = (await server.MustAsync(draft)).Subject;

        var task = (await server.GetAsync($"studies/{study}/task")).Is(200);

        Assert.Equal(
            """[{"code":"DONE","action":"approve"},{"code":"FAILED","action":"request_return"}]""", task["completion_codes"]);
        Assert.Equal(("prolific", "none"), (task["api"], task["kind"]));
        (await server.GetAsync($"studies/{Person}/task")).IsProblem(404, "not_found");
    }

    [Fact]
    public async Task EnsureParticipant_Twice_IsTheSame()
    {
        await using var server = await ApiServer.StartSandboxAsync();
        var first = (await server.SendAsync(HttpMethod.Put, $"participants/A{Person.ToUpperInvariant()}", "")).Is(200);
        Assert.Equal((Person, $"A{Person.ToUpperInvariant()}"), (first["id"], first["worker_id"]));
        Assert.Equal(first.Text, (await server.SendAsync(HttpMethod.Put, $"participants/{Person}", "")).Is(200).Text);
        (await server.SendAsync(HttpMethod.Put, "participants/ada", "")).IsProblem(400, "invalid_value");
        await using var real = await ApiServer.StartAsync();
        (await real.SendAsync(HttpMethod.Put, $"participants/{Person}", "")).IsProblem(409, "sandbox_only");
    }
}
