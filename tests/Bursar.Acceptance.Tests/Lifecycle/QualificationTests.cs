using System.Net;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// Qualifications, worker blocks and the HITs that they guard, with each of the vendors' unmodified clients. None of it moves
/// money but the HIT itself.
/// </summary>
public sealed class QualificationTests
{
    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task Qualifications_ByVendorsClient_DecideWhoAcceptsAHit(string client)
    {
        await using var requester = await Requester.StartAsync(client);
        var pool = requester.Pool;
        var (first, second) = (await pool.JoinAsync(), await pool.JoinAsync());
        var type = await TypeAsync(requester, "Took part before");
        await RefusedAsync(
            requester, "CreateQualificationType", NewType("Took part before", "Another."), "QualificationTypeAlreadyExists",
            "You have already created a QualificationType with this name.");

        await requester.DoAsync(
            "AssociateQualificationWithWorker", new { QualificationTypeId = type, WorkerId = first, IntegerValue = 7 });
        var score = (await ScoreAsync(requester, type, first)).Good.GetProperty("Qualification");
        Assert.Equal(7, score.GetProperty("IntegerValue").GetInt32());
        Assert.Equal("QualificationDoesNotExist", Code((await ScoreAsync(requester, type, second)).Refused));
        Assert.Equal([first], await WorkersAsync(requester, type, "Granted"));

        var hit = await HitAsync(requester, type);
        await requester.Purse.HoldsAsync(2 * 120);
        Assert.Equal(
            [hit],
            (await requester.Client.ListAsync("ListHITsForQualificationType", "HITs", new { QualificationTypeId = type }))
                .Select(one => one.GetProperty("HITId").GetString()));
        await MayNotAsync(pool, hit, first, type);
        await pool.AcceptAsync(hit, second);

        await requester.DoAsync(
            "DisassociateQualificationFromWorker", new { QualificationTypeId = type, WorkerId = first, Reason = "A mistake" });
        Assert.Equal("InvalidQualificationState", Code((await ScoreAsync(requester, type, first)).Refused));
        Assert.Equal([first], await WorkersAsync(requester, type, "Revoked"));
        await BlockedAsync(requester, hit, first);
        await pool.AcceptAsync(hit, first);

        await requester.DoAsync(
            "UpdateQualificationType",
            new { QualificationTypeId = type, Description = "New", QualificationTypeStatus = "Inactive" });
        var shown = (await requester.DoAsync("GetQualificationType", new { QualificationTypeId = type }))
            .GetProperty("QualificationType");
        Assert.Equal(
            ("New", "Inactive"),
            (shown.GetProperty("Description").GetString(), shown.GetProperty("QualificationTypeStatus").GetString()));
        await requester.DoAsync("DeleteQualificationType", new { QualificationTypeId = type });
        await RefusedAsync(
            requester, "GetQualificationType", new { QualificationTypeId = type }, "QualificationTypeDoesNotExist",
            $"QualificationType {type} does not exist.");
        await requester.Purse.KeepsAsync();
        Assert.Equal(0, (await requester.Server.Command.RunAsync("verify")).ExitCode);
    }

    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task QualificationTypes_ByVendorsClient_AreFoundByName(string client)
    {
        await using var requester = await Requester.StartAsync(client);
        for (var i = 0; i < 3; i++) await TypeAsync(requester, $"Group {i}");

        var mine = await NamesAsync(new { MustBeRequestable = false, MustBeOwnedByCaller = true });
        Assert.Equal(["Group 0", "Group 1", "Group 2"], mine);
        Assert.Equal(["Group 1"], await NamesAsync(new { Query = "GROUP 1", MustBeRequestable = true }));
        var all = await NamesAsync(new { MustBeRequestable = false });
        Assert.Contains("Worker_NumberHITsApproved", all);
        Assert.Equal(13, all.Count);

        async Task<List<string?>> NamesAsync(object input)
            => [.. (await requester.Client.ListAsync("ListQualificationTypes", "QualificationTypes", input))
                .Select(one => one.GetProperty("Name").GetString())];
    }

    private static async Task BlockedAsync(Requester requester, string hit, string worker)
    {
        await requester.DoAsync("CreateWorkerBlock", new { WorkerId = worker, Reason = "Clicks anything" });
        var blocks = await requester.Client.ListAsync("ListWorkerBlocks", "WorkerBlocks");
        Assert.Equal(
            [(worker, "Clicks anything")],
            blocks.Select(one => (one.GetProperty("WorkerId").GetString()!, one.GetProperty("Reason").GetString()!)));
        await MayNotAsync(requester.Pool, hit, worker, "blocked");
        await requester.DoAsync("DeleteWorkerBlock", new { WorkerId = worker, Reason = "A mistake" });
        Assert.Empty(await requester.Client.ListAsync("ListWorkerBlocks", "WorkerBlocks", new { MaxResults = 100 }));
    }

    private static async Task MayNotAsync(Pool pool, string hit, string worker, string detail)
    {
        var (status, body) = await pool.PostAsync($"studies/{hit}/submissions", new { participant = worker });
        Assert.Equal((HttpStatusCode.Conflict, "not_eligible"), (status, body.GetProperty("code").GetString()));
        Assert.Contains(detail, body.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private static async Task RefusedAsync(Requester requester, string operation, object input, string code, string message)
    {
        var error = (await requester.Client.CallAsync(operation, input)).Refused;
        Assert.Equal("RequestError", error.Code);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(code, Code(error));
    }

    /// <summary>MTurk's own code; the AWS CLI does not print it, so it is known from the message.</summary>
    private static string Code(ClientError error)
        => error.TurkErrorCode?["AWS.MechanicalTurk.".Length..] ?? error.Message switch
        {
            var text when text.StartsWith("You requested a Qualification that does not exist.", StringComparison.Ordinal)
                => "QualificationDoesNotExist",
            var text when text.StartsWith("This operation can be called with a status of: Granted", StringComparison.Ordinal)
                => "InvalidQualificationState",
            var text when text.StartsWith("You have already created", StringComparison.Ordinal)
                => "QualificationTypeAlreadyExists",
            var text when text.StartsWith("QualificationType ", StringComparison.Ordinal) => "QualificationTypeDoesNotExist",
            var text => text,
        };

    private static object NewType(string name, string description = "Who took part.")
        => new { Name = name, Description = description, QualificationTypeStatus = "Active" };

    private static async Task<string> TypeAsync(Requester requester, string name)
        => (await requester.DoAsync("CreateQualificationType", NewType(name)))
            .GetProperty("QualificationType").GetProperty("QualificationTypeId").GetString()!;

    private static Task<ClientAnswer> ScoreAsync(Requester requester, string type, string worker)
        => requester.Client.CallAsync("GetQualificationScore", new { QualificationTypeId = type, WorkerId = worker });

    private static async Task<List<string?>> WorkersAsync(Requester requester, string type, string status)
        => [.. (await requester.Client.ListAsync(
            "ListWorkersWithQualificationType", "Qualifications", new { QualificationTypeId = type, Status = status }))
            .Select(one => one.GetProperty("WorkerId").GetString())];

    private static async Task<string> HitAsync(Requester requester, string type)
    {
        var members = Requester.NewHit("1.00", 2);
        members["QualificationRequirements"] = new[]
        {
            new { QualificationTypeId = type, Comparator = "DoesNotExist", ActionsGuarded = "DiscoverPreviewAndAccept" },
        };
        return Requester.IdOf(await requester.DoAsync("CreateHIT", members));
    }
}
