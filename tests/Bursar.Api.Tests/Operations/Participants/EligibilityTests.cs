using Bursar.Ledger;

namespace Bursar.Api.Tests;

/// <summary>What the operator sets for a participant, and what that participant may do.</summary>
public sealed class EligibilityTests
{
    private static readonly Requirement American = new(SystemTrait.Locale, Comparator.EqualTo, StudyAction.Preview)
    {
        Locales = [new("US")],
    };

    [Fact]
    public async Task Patch_EveryMember_IsShownAndKept()
    {
        await using var server = await ApiServer.StartAsync();
        var id = await server.ParticipantAsync();
        var path = $"participants/A{id.ToUpperInvariant()}";

        var empty = (await server.GetAsync(path)).Is(200);
        Assert.Equal(
            $$"""{"id":"{{id}}","worker_id":"A{{id.ToUpperInvariant()}}","locale":"","masters":false,"adult":false,"""
                + "\"qualifications\":[],\"answers\":{},\"taken\":0,\"submitted\":0,\"approved\":0}",
            empty.Text);
        await PatchAsync("""{"locale":"US-CA","masters":true,"adult":true,"qualifications":{"PREMIUM":true,"OTHER":true}}""");
        await PatchAsync("""{"adult":false,"qualifications":{"OTHER":false}}""");

        var shown = (await server.GetAsync($"participants/{id}")).Is(200);
        Assert.Equal(
            ("US-CA", "True", "False", "[\"PREMIUM\"]"),
            (shown["locale"], shown["masters"], shown["adult"], shown["qualifications"]));
        Assert.Equal("", (await PatchAsync("""{"locale":""}"""))["locale"]);

        async Task<Reply> PatchAsync(string body) => (await server.SendAsync(HttpMethod.Patch, path, body)).Is(200);
    }

    [Theory]
    [InlineData("""{"locale":"XX"}""", "invalid_value")]
    [InlineData("""{"locale":"usa"}""", "invalid_value")]
    [InlineData("""{"locale":7}""", "invalid_value")]
    [InlineData("""{"masters":"yes"}""", "invalid_value")]
    [InlineData("""{"qualifications":["A"]}""", "invalid_value")]
    [InlineData("""{"qualifications":{"a b":true}}""", "invalid_value")]
    [InlineData("""{"country":"US"}""", "unknown_member")]
    public async Task Patch_WhatCannotBe_Is400(string body, string code)
    {
        await using var server = await ApiServer.StartAsync();
        var id = await server.ParticipantAsync();

        (await server.SendAsync(HttpMethod.Patch, $"participants/{id}", body)).IsProblem(400, code);
    }

    [Fact]
    public async Task Patch_UnderAKey_IsDoneOnce()
    {
        await using var server = await ApiServer.StartAsync();
        var path = $"participants/{await server.ParticipantAsync()}";
        const string body = """{"locale":"DE"}""";

        Assert.False((await server.SendAsync(HttpMethod.Patch, path, body, "k")).Is(200).Replayed);
        (await server.SendAsync(HttpMethod.Patch, path, """{"locale":"FR"}""")).Is(200);
        var again = (await server.SendAsync(HttpMethod.Patch, path, body, "k")).Is(200);

        Assert.Equal((true, "FR"), (again.Replayed, again["locale"]));
        (await server.SendAsync(HttpMethod.Patch, path, """{"locale":"US"}""", "k")).IsProblem(422, "key_reused");
    }

    [Fact]
    public async Task Eligibility_OfAParticipant_IsThatOfTakingAPlace()
    {
        await using var server = await ApiServer.StartAsync();
        var book = await server.FundedAsync();
        var study = (await server.MustAsync(new DraftStudy(book, "Read a page", Money.FromMinor(1_00), 3, Origin.MTurk)
        {
            Requirements = new([American]),
            Publish = true,
        })).Subject;
        var participant = await server.ParticipantAsync();

        Assert.Equal(("True", "False", "False"), Allowed(await AskAsync()));
        var refused = (await server.TakeAsync(study, participant)).IsProblem(409, "not_eligible");
        Assert.Equal(refused["detail"], (await AskAsync())["detail"]);
        (await server.SendAsync(HttpMethod.Patch, $"participants/{participant}", """{"locale":"US-WA"}""")).Is(200);
        Assert.Equal(("True", "True", "True"), Allowed(await AskAsync()));
        Assert.True(ObjectId.TryParse(participant, out var id));
        await server.MustAsync(new BlockParticipant(book, id, "Why"));
        Assert.Equal(("False", "False", "False"), Allowed(await AskAsync()));
        await server.MustAsync(new UnblockParticipant(book, id));
        (await server.TakeAsync(study, participant)).Is(201);
        Assert.Equal("1", (await server.GetAsync($"participants/{participant}"))["taken"]);

        async Task<Reply> AskAsync()
            => (await server.GetAsync($"studies/{study}/eligibility?participant=A{participant.ToUpperInvariant()}")).Is(200);

        static (string?, string?, string?) Allowed(Reply reply) => (reply["discover"], reply["preview"], reply["accept"]);
    }

    [Fact]
    public async Task Get_SomebodyOrSomethingUnknown_Is404AndSaysWhich()
    {
        await using var server = await ApiServer.StartAsync();
        var study = await server.PublishAsync();
        var nobody = "65a000000000000000000001";

        foreach (var path in (string[])
            [$"participants/{nobody}", "participants/x", $"studies/{study}/eligibility?participant={nobody}"])
            Assert.Contains(
                "participant", (await server.GetAsync(path)).IsProblem(404, "not_found")["detail"], StringComparison.Ordinal);
        (await server.GetAsync($"studies/{study}/eligibility")).IsProblem(404, "not_found");
        Assert.Contains(
            "study",
            (await server.GetAsync($"studies/{nobody}/eligibility?participant={await server.ParticipantAsync()}"))
                .IsProblem(404, "not_found")["detail"],
            StringComparison.Ordinal);
        (await server.SendAsync(HttpMethod.Patch, $"participants/{nobody}", "{}")).IsProblem(404, "not_found");
    }
}
