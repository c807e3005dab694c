using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class BulkApproveTests
{
    private const string Path = "/api/v1/submissions/bulk-approve/";
    private const string Done = "\"The request to bulk approve has been made successfully.\"";

    [Fact]
    public async Task Approve_BySubmissions_PaysThoseOfSeveralStudies()
    {
        await using var server = await Work.FundedAsync(1_400 + 1_820);
        var (one, two) = (await server.OfferAsync(), await server.OfferAsync(reward: 130));
        ObjectId[] submissions = [.. await server.SubmitManyAsync(one, 3), .. await server.SubmitManyAsync(two, 2)];
        await server.HasAsync(0, 3_220);

        foreach (var path in new[] { Path, "/api/v1/submissions/bulk-approve" })
        {
            var reply = await server.PostAsync(path, BySubmissions(submissions.Concat(submissions)));
            reply.Is("POST /api/v1/submissions/bulk-approve/");
            Assert.Equal(Done, reply.Text);
            await server.HasAsync(0, 3_220 - 3 * 140 - 2 * 182);
        }
        Assert.DoesNotContain("error", Done, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Approve_ByParticipants_PaysWhatTheyHave()
    {
        await using var server = await Work.FundedAsync(1_400);
        var study = await server.OfferAsync();
        ObjectId[] people = [await server.ParticipantAsync(), await server.ParticipantAsync()];
        foreach (var one in people) await server.SubmitAsync(study, one);

        Assert.Equal(Done, (await server.PostAsync(Path, ByParticipants(study, people))).Ok().Text);
        await server.HasAsync(0, 1_120);
    }

    [Fact]
    public async Task Approve_OverWorkspaces_PaysInNone()
    {
        await using var server = await Work.FundedAsync(1_400);
        var other = await server.AddBookAsync(server.User);
        await server.TopUpAsync(1_400, other);
        var here = await server.SubmitAsync(await server.OfferAsync());
        var there = await server.SubmitAsync(await server.OfferAsync(book: other));

        var before = await server.BookAsync();
        var detail = (await server.PostAsync(Path, BySubmissions([here, there]))).Error(400, 140106);
        Assert.Contains("Send one request for each workspace.", $"{detail}", StringComparison.Ordinal);
        Assert.Equal(before.LastTransfer, (await server.BookAsync()).LastTransfer);
        Assert.Equal(Money.FromMinor(1_400), (await server.BookAsync(other)).Held.Total);

        (await server.PostAsync(Path, BySubmissions([here]))).Ok();
        (await server.PostAsync(Path, BySubmissions([there]))).Ok();
        await server.HasAsync(0, 1_260);
        Assert.Equal(Money.FromMinor(1_260), (await server.BookAsync(other)).Held.Total);
    }

    /// <summary>If one id is wrong, nothing is approved, and every wrong id is named.</summary>
    [Fact]
    public async Task Approve_WhereIdsAreWrong_NamesThemAndApprovesNone()
    {
        await using var server = await Work.FundedAsync(5_000);
        var study = await server.OfferAsync();
        var good = await server.SubmitManyAsync(study, 2);
        var (taken, rejected, returned) = (await server.TakeAsync(
            study), await server.SubmitAsync(study), await server.TakeAsync(study));
        await server.DoAsync(new RejectSubmission(study, rejected, Reopens: true));
        await server.DoAsync(new ReturnSubmission(study, returned, (await server.SubmissionAsync(returned)).Participant));
        var elsewhere = await server.SubmitAsync(await server.OfferAsync());
        var hit = await server.DoAsync(
            new DraftStudy(server.Book.Book, "A HIT", Money.FromMinor(100), 3, Origin.MTurk) { Publish = true });
        var assignment = await server.SubmitAsync(hit);
        var before = await server.BookAsync();

        string[] wrong = ["x", "60f25f799fbd8a136cc6a9b0", $"{taken}", $"{rejected}", $"{returned}", $"{assignment}", $"{study}"];
        var detail = (await server.PostAsync(Path, Ids("submission_ids", [.. wrong, .. good.Select(id => $"{id}")])))
            .Error(400, 140106)
            .GetString()!;
        Assert.All(wrong, id => Assert.Contains($"{id} is ", detail, StringComparison.Ordinal));
        Assert.All(good, id => Assert.DoesNotContain($"{id}", detail, StringComparison.Ordinal));

        var both = $$"""{"study_id":"{{study}}","submission_ids":["{{good[0]}}","{{elsewhere}}"]}""";
        Assert.Contains(
            $"{elsewhere} is of another study", (await server.PostAsync(Path, both)).Error(400, 140106).GetString(),
            StringComparison.Ordinal);
        var stranger = await server.ParticipantAsync();
        var worker = (await server.SubmissionAsync(good[0])).Participant;
        var gone = (await server.SubmissionAsync(returned)).Participant;
        detail = (await server.PostAsync(Path, ByParticipants(study, [worker, stranger, gone])))
            .Error(400, 140106)
            .GetString()!;
        Assert.All(
            [stranger, gone], id => Assert.Contains($"{id} has no submission in the study", detail, StringComparison.Ordinal));
        Assert.DoesNotContain(worker.ToString(), detail, StringComparison.Ordinal);

        Assert.Equal(before, await server.BookAsync());
        Assert.All(await Task.WhenAll(good.Select(server.StateAsync)), state => Assert.Equal(SubmissionState.Submitted, state));
    }

    [Theory]
    [InlineData("{}", "submission_ids")]
    [InlineData("""{"submission_ids":[]}""", "submission_ids")]
    [InlineData("""{"submission_ids":"a"}""", "submission_ids")]
    [InlineData("""{"submission_ids":[1]}""", "submission_ids")]
    [InlineData("""{"submission_ids":["a"],"participant_ids":["b"],"study_id":"c"}""", "submission_ids")]
    [InlineData("""{"participant_ids":["b"]}""", "study_id")]
    public async Task Approve_OfWrongFields_NamesThem(string body, string field)
    {
        await using var server = await ProlificServer.StartAsync();
        (await server.PostAsync(Path, body)).Invalid(field);
    }

    [Fact]
    public async Task Approve_OfAThousand_IsDoneAndOfMoreRefused()
    {
        const int Most = 1_000;
        await using var server = await Work.FundedAsync(140 * Most);
        var study = await server.OfferAsync(places: Most);
        var submissions = await Task.WhenAll(Enumerable.Range(0, Most).Select(_ => server.SubmitAsync(study)));
        (await server.PostAsync(Path, BySubmissions([.. submissions, study]))).Invalid("submission_ids");

        Assert.Equal(Done, (await server.PostAsync(Path, BySubmissions(submissions))).Ok().Text);
        await server.HasAsync(0, 0);
        Assert.Equal(Most, (await server.StudyAsync(study)).Paid);
    }

    /// <summary>The whole list, many times at once, while each is approved singly, and the study is stopped.</summary>
    [Fact]
    public async Task Approve_RacingItselfAndAStop_PaysEachOnce()
    {
        await using var server = await Work.FundedAsync(140 * 30);
        var study = await server.OfferAsync(places: 30);
        var submissions = await server.SubmitManyAsync(study, 20);

        Task<Reply>[] calls =
        [
            .. Enumerable.Range(0, 5).Select(_ => server.PostAsync(Path, BySubmissions(submissions))),
            .. submissions.Select(id => server.TransitionAsync(id, """{"action":"APPROVE"}""")),
        ];
        await server.DoAsync(new StopStudy(study));
        foreach (var reply in await Task.WhenAll(calls)) reply.Ok();

        await server.HasAsync(1_400, 0);
        Assert.Equal((20, 10), ((await server.StudyAsync(study)).Paid, (await server.StudyAsync(study)).Closed));
    }

    private static string BySubmissions(IEnumerable<ObjectId> ids) => Ids("submission_ids", ids.Select(id => id.ToString()));

    private static string ByParticipants(ObjectId study, IEnumerable<ObjectId> ids)
        => Ids("participant_ids", ids.Select(id => id.ToString()))
            .Replace("{", $$"""{"study_id":"{{study}}",""", StringComparison.Ordinal);

    private static string Ids(string field, IEnumerable<string> ids) => $$"""{"{{field}}":{{JsonSerializer.Serialize(ids)}}}""";
}
