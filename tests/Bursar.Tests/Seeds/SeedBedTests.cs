using Bursar.Ledger;

namespace Bursar.Tests;

/// <summary>Planting a seed: work in every state, paid for as it must be.</summary>
public sealed class SeedBedTests : IDisposable
{
    private const string EveryState = """
        users: [{ name: Ada }]
        participants:
          [{ name: p1 }, { name: p2 }, { name: p3 }, { name: p4 }, { name: p5 }, { name: p6 }, { name: p7 }, { name: p8 }]
        books:
          - name: Lab
            currency: GBP
            owner: Ada
            funds: 100.00
            studies:
              - name: All
                create:
                  reward: 100
                  total_available_places: 8
                  maximum_allowed_time: 30
                  completion_codes:
                    - { code: DONE, code_type: COMPLETED, actions: [{ action: MANUALLY_REVIEW }] }
                    - code: PART
                      code_type: OTHER
                      actor: researcher
                      actions: [{ action: DYNAMIC_PAYMENT }]
                submissions:
                  - { participant: p1, state: taken }
                  - { participant: p2 }
                  - { participant: p3, state: approved, code: DONE }
                  - { participant: p4, state: rejected, feedback: It was not done. }
                  - { participant: p5, state: returned }
                  - { participant: p6, state: timed_out }
                  - { participant: p7, state: partly_approved, code: PART, percent: 50 }
        """;

    private const string OwnTerms = """
        users: [{ name: Ada }, { name: Bob }]
        participants: [{ name: p1, answers: { handedness: "1" } }]
        books:
          - name: Lab
            currency: GBP
            owner: Ada
            members: [{ user: Bob, role: editor }]
            funds: 100.00
            prolific_pricing: { fee_rate: "0.1", vat_rate: "0" }
            studies:
              - name: All
                create:
                  reward: 100
                  total_available_places: 2
                  completion_codes:
                    - { code: DONE, code_type: COMPLETED, actions: [{ action: MANUALLY_REVIEW }] }
                    - code: OUT
                      code_type: FIXED_SCREENOUT
                      actions: [{ action: FIXED_SCREEN_OUT_PAYMENT, fixed_screen_out_reward: 30, slots: 1 }]
                submissions: [{ participant: p1, state: screened_out, code: OUT }]
        """;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("bursar-seed-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task Plant_WorkInEveryState_IsThereAndPaidFor()
    {
        var seed = SeedFile.Parse("seed.yaml", EveryState, 1);
        await using var server = await BursarServer.StartAsync(PlanOf(seed, "a"), Stop);

        var book = await server.Ledger.FindAsync<Book>(RowKey.OfBook(seed.Books[0].Id.Book), Stop);
        var states = new List<SubmissionState>();
        foreach (var (_, _, id) in seed.Names.All.Where(one => one.Kind == "submission"))
        {
            Assert.True(ObjectId.TryParse(id, out var submission));
            states.Add((await server.Ledger.FindAsync<Submission>(RowKey.OfSubmission(submission), Stop))!.State);
        }

        Assert.Equal(
            [
                SubmissionState.Taken, SubmissionState.Approved, SubmissionState.Submitted, SubmissionState.Rejected,
                SubmissionState.Returned, SubmissionState.TimedOut, SubmissionState.PartlyApproved,
            ],
            states.Order());
        // A place costs 1.00, a third for fees and a fifth of that for VAT: 1.40. One is paid whole, and one half.
        Assert.Equal(Money.FromMinor(1_40 + 70), book!.Paid.Total);
        Assert.Equal(Money.FromMinor(100_00), book.Paid.Total + book.Total);
    }

    [Fact]
    public async Task Plant_PricesMembersAndAScreenOut_AreAsTheFileSays()
    {
        var seed = SeedFile.Parse("seed.yaml", OwnTerms, 1);
        await using var server = await BursarServer.StartAsync(PlanOf(seed, "a"), Stop);

        var number = seed.Books[0].Id.Book;
        var book = await server.Ledger.FindAsync<Book>(RowKey.OfBook(number), Stop);
        Assert.True(ObjectId.TryParse(seed.Names.All.Single(one => one.Kind == "submission").Id, out var submission));
        Assert.True(ObjectId.TryParse(seed.Names.All.Single(one => one.Name == "Bob").Id, out var bob));

        Assert.Equal(
            SubmissionState.ScreenedOut,
            (await server.Ledger.FindAsync<Submission>(RowKey.OfSubmission(submission), Stop))!.State);
        Assert.Equal(
            Role.ProjectEditor, (await server.Ledger.FindAsync<Membership>(RowKey.OfMembership(number, bob), Stop))!.Role);
        // The screen-out pays 0.30 and a tenth for the fee; no VAT.
        Assert.Equal(Money.FromMinor(33), book!.Paid.Total);
    }

    [Fact]
    public async Task Plant_TheSameSeed_GivesTheSameIdsInOtherBooks()
    {
        var (one, other) = (SeedFile.Parse("seed.yaml", EveryState, 3), SeedFile.Parse("seed.yaml", EveryState, 3));
        await using (await BursarServer.StartAsync(PlanOf(one, "a"), Stop))
        await using (await BursarServer.StartAsync(PlanOf(other, "b"), Stop))
            Assert.Equal(one.Names.All, other.Names.All);
        Assert.Equal(8 + 1 + 1 + 1 + 7, one.Names.All.Count);
    }

    [Theory]
    [InlineData("p1, state: done", "seed.yaml:22:39: state must be taken, approved,")]
    [InlineData("p9", "seed.yaml:22:28: no participant is called p9.")]
    [InlineData("p1, state: screened_out", "seed.yaml:22:13: code is missing.")]
    public async Task Plant_WhatIsRefused_LeavesNoBooksAndSaysWhere(string submission, string why)
    {
        var text = EveryState.Replace(
            "{ participant: p1, state: taken }", $"{{ participant: {submission} }}", StringComparison.Ordinal);
        var plan = PlanOf(SeedFile.Parse("seed.yaml", text, 1), "a");

        var failure = await Assert.ThrowsAsync<CommandFailure>(() => BursarServer.StartAsync(plan, Stop));

        Assert.StartsWith(why, failure.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(plan.Data.DataFile));
    }

    [Fact]
    public async Task Plant_OutsideSandboxMode_IsRefused()
    {
        var plan = PlanOf(SeedFile.Parse("seed.yaml", EveryState, 1), "a");
        plan.Options["Bursar:Sandbox"] = "false";

        var failure = await Assert.ThrowsAsync<CommandFailure>(() => BursarServer.StartAsync(plan, Stop));

        Assert.Contains("sandbox mode only", failure.Message, StringComparison.Ordinal);
    }

    private ServerPlan PlanOf(SeedFile seed, string name) => new(new DataDirectory(Path.Combine(_directory.FullName, name)))
    {
        Options = new()
        {
            ["Bursar:Urls"] = "http://127.0.0.1:0",
            ["Bursar:Sandbox"] = "true",
            ["Logging:LogLevel:Default"] = "None",
        },
        SeedFile = seed,
    };
}
