namespace Bursar.Acceptance.Tests;

/// <summary><c>bursar participant add</c>, <c>show</c> and <c>set</c> against a real server.</summary>
public sealed class ParticipantCommandTests
{
    [Fact]
    public async Task Set_WhatRequirementsAsk_LetsTheParticipantIn()
    {
        await using var server = await BursarServer.DemoAsync();
        var bursar = server.Command;
        var worker = (await bursar.JsonAsync("participant", "add")).GetProperty("worker_id").GetString()!;
        Assert.Matches("^A[0-9A-F]{24}$", worker);
        await using var calls = new SignedCalls(new(server.Address));
        var members = Requester.NewHit("1.00", 1);
        members["QualificationRequirements"] = new object[]
        {
            new { QualificationTypeId = "2F1QJWKUDD8XADTFD2Q0G6UTO95ALH", Comparator = "Exists" },
            new
            {
                QualificationTypeId = "00000000000000000071",
                Comparator = "EqualTo",
                LocaleValues = new[] { new { Country = "US", Subdivision = "CA" } },
            },
        };
        var hit = Requester.IdOf((await calls.CallAsync("CreateHIT", members)).Good);
        var pool = new Pool(server);
        var (_, refused) = await pool.PostAsync($"studies/{hit}/submissions", new { participant = worker });
        Assert.Equal("not_eligible", refused.GetProperty("code").GetString());

        var set = await bursar.JsonAsync(
            "participant", "set", worker, "--locale", "US-CA", "--masters", "--adult", "--qualification", "PREMIUM1");

        Assert.Equal(
            ("US-CA", true, true, "[\"PREMIUM1\"]"),
            (
                set.GetProperty("locale").GetString(), set.GetProperty("masters").GetBoolean(),
                set.GetProperty("adult").GetBoolean(), set.GetProperty("qualifications").GetRawText()));
        await pool.AcceptAsync(hit, worker);
        await bursar.RunAsync(
            "participant", "set", worker, "--masters", "false", "--locale", "", "--no-qualification", "PREMIUM1");
        Assert.Equal(
            [
                "locale          unknown", "Masters         no", "adult           yes", "qualifications  none",
                "answers         none", "submissions     1 taken, 0 submitted, 0 approved",
            ],
            (await bursar.RunAsync("participant", "show", worker)).Good.TrimEnd().Split('\n')[1..]);
    }

    [Fact]
    public async Task Delete_APersonWithWorkOpen_AsksFirstAndReturnsIt()
    {
        await using var server = await BursarServer.DemoAsync();
        var bursar = server.Command;
        var worker = (await bursar.JsonAsync("participant", "add")).GetProperty("worker_id").GetString()!;
        await using var calls = new SignedCalls(new(server.Address));
        var hit = Requester.IdOf((await calls.CallAsync("CreateHIT", Requester.NewHit("1.00", 1))).Good);
        var pool = new Pool(server);
        await pool.AcceptAsync(hit, worker);

        var unsure = await bursar.RunAsync("participant", "delete", worker);
        Assert.Contains("cannot be undone", unsure.Errors, StringComparison.Ordinal);
        var said = (await bursar.RunAsync("participant", "delete", worker, "--yes")).Good;

        Assert.Equal($"Deleted {worker} as a person.\n", said);
        var other = (await bursar.JsonAsync("participant", "add")).GetProperty("worker_id").GetString()!;
        await pool.AcceptAsync(hit, other);
    }

    [Fact]
    public async Task Set_WhatCannotBe_SaysWhy()
    {
        await using var server = await BursarServer.DemoAsync();
        var worker = (await server.Command.JsonAsync("participant", "add")).GetProperty("worker_id").GetString()!;

        Assert.Contains("Nothing is to be set.", await ErrorsAsync("set", worker), StringComparison.Ordinal);
        Assert.Contains(
            "ISO 3166 does not have XX.", await ErrorsAsync("set", worker, "--locale", "XX"), StringComparison.Ordinal);
        Assert.Contains("(not_found)", await ErrorsAsync("show", "A0123"), StringComparison.Ordinal);

        async Task<string> ErrorsAsync(params string[] line)
        {
            var run = await server.Command.RunAsync(["participant", .. line]);
            Assert.NotEqual(0, run.ExitCode);
            return run.Errors;
        }
    }
}
