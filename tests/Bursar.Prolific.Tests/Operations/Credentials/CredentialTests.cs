using System.Net;
using System.Text;
using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

public sealed class CredentialTests
{
    private const string Credentials = "/api/v1/credentials/";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pool_OfAStudy_GivesEachSubmissionOneLoginAndReportsIt()
    {
        await using var server = await Work.FundedAsync(100_000);
        var pool = await CreateAsync(server, "ann,secret-1\n\"b,o\",secret 2\r\n=cat,secret-3");
        var study = await server.PublishAsync(body => body["credential_pool_id"] = pool);
        var shown = await server.StudyAsync(study);
        Assert.Equal((pool, true), (shown.GetProperty("credential_pool_id").GetString(),
            shown.GetProperty("has_credentials").GetBoolean()));
        var first = await TakeAsync(server, study);
        var second = await TakeAsync(server, study);

        Assert.Equal(("ann", "secret-1"), await LoginAsync(server, first.Id));
        Assert.Equal(("b,o", "secret 2"), await LoginAsync(server, second.Id));
        Assert.Equal(
            $$$"""
            {"credential_pools":[{"credential_pool_id":"{{{pool}}}","total_credentials":3,"available_credentials":1}],
            "meta":{"count":1}}
            """.ReplaceLineEndings(""),
            (await server.GetAsync($"{Credentials}?workspace_id={server.Book}")).Ok().Text);
        var report = await server.GetAsync($"/api/v1/studies/{study}/credentials/report/");
        Assert.Equal("text/csv; charset=utf-8", report.ContentHeaders.ContentType?.ToString());
        Assert.Equal(
            $"""
            Participant id,Submission id,Username,Status
            {first.Participant},{first.Id},ann,USED
            {second.Participant},{second.Id},"b,o",USED
            ,,'=cat,UNUSED

            """.ReplaceLineEndings("\r\n"),
            report.Text);
    }

    [Fact]
    public async Task Pool_ThatIsUsedUp_LetsNobodyInUntilThereAreMore()
    {
        await using var server = await Work.FundedAsync(100_000);
        var pool = await CreateAsync(server, "ann,1");
        var study = await server.PublishAsync(body => body["credential_pool_id"] = pool);
        await TakeAsync(server, study);
        var late = new TakePlace(StudyServer.IdOf(study), await server.ParticipantAsync());
        Assert.Equal(RejectionCode.NoPlaceFree, (await server.Ledger.TakePlaceAsync(late, Stop)).Rejection!.Code);

        var added = await server.SendAsync(HttpMethod.Patch, $"{Credentials}{pool}/", """{"credentials":"bo,2"}""");
        Assert.Equal($$"""{"credential_pool_id":"{{pool}}"}""", added.Ok().Text);
        Assert.True((await server.Ledger.TakePlaceAsync(late, Stop)).Accepted);
    }

    [Fact]
    public async Task Pool_OfADraft_CanBeTakenOff()
    {
        await using var server = await ProlificServer.StartAsync();
        var pool = await CreateAsync(server, "ann,1");
        var study = await server.CreateAsync(body => body["credential_pool_id"] = pool);
        (await server.PatchAsync(study, """{"name":"Other"}""")).Ok();
        Assert.Equal(pool, (await server.StudyAsync(study)).GetProperty("credential_pool_id").GetString());
        (await server.PatchAsync(study, """{"credential_pool_id":null}""")).Ok();
        Assert.Equal(JsonValueKind.Null, (await server.StudyAsync(study)).GetProperty("credential_pool_id").ValueKind);
        (await server.GetAsync($"/api/v1/studies/{study}/credentials/report/")).Error(400, 140103);
        (await server.PatchAsync(study, $$"""{"credential_pool_id":"{{server.Book}}"}""")).Invalid("credential_pool_id");
    }

    [Fact]
    public async Task Passwords_AreSealedInTheBooks()
    {
        await using var server = await ProlificServer.StartAsync();
        await CreateAsync(server, "ann,a-password-that-nobody-reads");
        var bytes = await File.ReadAllBytesAsync(server.DataFile, Stop);
        var log = await ReadSharedAsync($"{server.DataFile}-wal");
        Assert.DoesNotContain("a-password-that-nobody-reads", Encoding.Latin1.GetString(bytes) + log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Credentials_ThatAreWrong_AreRefusedAsDocumented()
    {
        await using var server = await ProlificServer.StartAsync();
        var pool = await CreateAsync(server, "ann,1");
        (await server.SendAsync(HttpMethod.Patch, $"{Credentials}{pool}/", """{"credentials":"ann,2"}""")).Error(409, 140110);
        (await PostAsync(server, "ann,1\nann,2")).Error(409, 140110);
        (await PostAsync(server, "ann")).Error(400, 140109);
        (await PostAsync(server, "ann,1,2")).Error(400, 140109);
        (await server.PostAsync(Credentials, "{}")).Error(400, 140109);
        (await server.GetAsync(Credentials)).Error(400, 140109);
        (await server.SendAsync(HttpMethod.Patch, $"{Credentials}{server.Book}/", """{"credentials":"a,1"}""")).Error(404,
            140401);

        var user = await server.AddUserAsync("Ann Other");
        await server.DoAsync(new SetMember(server.Book.Book, user, Role.WorkspaceCollaborator));
        var token = await server.AddTokenAsync(server.Book, user);
        (await server.GetAsync($"{Credentials}?workspace_id={server.Book}", token)).Error(403, 140202);
        (await server.SendAsync(HttpMethod.Patch, $"{Credentials}{pool}/", """{"credentials":"b,2"}""", token)).Error(403,
            140202);
        var (_, stranger) = await server.AddStrangerAsync();
        (await server.GetAsync($"{Credentials}?workspace_id={server.Book}", stranger)).Error(404, 140401);
    }

    private static Task<Reply> PostAsync(ProlificServer server, string csv) => server.PostAsync(
        Credentials, JsonSerializer.Serialize(new { credentials = csv, workspace_id = $"{server.Book}" }));

    private static async Task<string> CreateAsync(ProlificServer server, string csv)
        => (await PostAsync(server, csv)).Ok(HttpStatusCode.Created).Json.GetProperty("credential_pool_id").GetString()!;

    private static async Task<Submission> TakeAsync(ProlificServer server, string study)
    {
        var command = new TakePlace(StudyServer.IdOf(study), await server.ParticipantAsync());
        var outcome = await server.Ledger.TakePlaceAsync(command, Stop);
        Assert.True(outcome.Accepted);
        return await server.SubmissionAsync(outcome.Receipt!.Subject);
    }

    private static async Task<(string, string)> LoginAsync(ProlificServer server, ObjectId submission)
    {
        var login = (await server.Ledger.FindLoginAsync(submission, Stop))!;
        return (login.Name, Encoding.UTF8.GetString(
            server.Box.Open(login.Sealed.Span, Login.SealOwner(server.Book.Book, login.Name))));
    }

    private static async Task<string> ReadSharedAsync(string path)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(file, Encoding.Latin1);
        return await reader.ReadToEndAsync(Stop);
    }
}
