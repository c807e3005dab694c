using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>A requester with a book of its own, calling over HTTP, and the workers who do its HITs through the ledger.</summary>
internal sealed class Requester : IAsyncDisposable
{
    public const string Question =
        """<ExternalQuestion """
            + """xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2006-07-14/ExternalQuestion.xsd">"""
            + """<ExternalURL>https://example.com/task?a=1&amp;b=2</ExternalURL><FrameHeight>400</FrameHeight>"""
            + """</ExternalQuestion>""";

    private readonly bool _owns;
    private int _signatures;
    private readonly Signer _signer;

    private Requester(MTurkServer server, int book, Signer signer, bool owns)
        => (Server, Book, _signer, _owns) = (server, book, signer, owns);

    public MTurkServer Server { get; }

    public int Book { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A server with one prepaid book and that many cents in it.</summary>
    public static Task<Requester> WithAsync(long cents = 10_000) => WithAsync(book => book, cents);

    /// <summary>A server with one book, and that many cents in it unless there are none.</summary>
    public static async Task<Requester> WithAsync(
        Func<OpenBook, OpenBook> book, long cents = 0, params (string Name, string Value)[] settings)
    {
        var server = await MTurkServer.StartWithAsync(book, settings);
        var number = await server.BookAsync();
        if (cents > 0) await server.ExecuteAsync(new TopUp(number, Money.FromMinor(cents), Currency.USD, "in"));
        return new(server, number, server.Signer, owns: true);
    }

    /// <summary>Another requester of the same server.</summary>
    public async Task<Requester> AnotherAsync(long cents = 10_000)
    {
        var book = await Server.OpenBookAsync(one => one);
        await Server.AddKeyAsync(book, "AKIAOTHER", "another secret");
        await Server.ExecuteAsync(new TopUp(book, Money.FromMinor(cents), Currency.USD, "in"));
        return new(Server, book, new("AKIAOTHER", "another secret"), owns: false);
    }

    /// <summary>The members of a CreateHIT with these changes; a member that is changed to null is left out.</summary>
    public static JsonObject NewHit(params ReadOnlySpan<(string Name, JsonNode? Value)> changes)
    {
        var members = new JsonObject
        {
            ["Title"] = "Compare two photographs",
            ["Description"] = "Say which of two photographs is sharper.",
            ["Reward"] = "1.00",
            ["AssignmentDurationInSeconds"] = 600,
            ["LifetimeInSeconds"] = 86_400,
            ["Question"] = Question,
        };
        foreach (var (name, value) in changes)
        {
            members.Remove(name);
            if (value is not null) members[name] = value;
        }
        return members;
    }

    public Task<RawAnswer> SendAsync(
        string operation, JsonObject members,
        string? invocation = null) => SendAsync(operation, members.ToJsonString(), invocation);

    /// <summary>Signs and sends a call, with an SDK's id of the call where there is one.</summary>
    public Task<RawAnswer> SendAsync(string operation, string body, string? invocation = null)
        => Server.SendAsync(Sign(operation, body, invocation), Encoding.UTF8.GetBytes(body));

    /// <summary>The same, but the connection is closed when the request is out.</summary>
    public async Task SendAndHangUpAsync(string operation, string body, string invocation)
    {
        var head = string.Concat(Sign(operation, body, invocation).Select(header => $"{header.Key}: {header.Value}\r\n"));
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", Server.Port, Cancellation);
        var request = $"POST / HTTP/1.1\r\n{head}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";
        await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(request), Cancellation);
    }

    /// <summary>What a call answers that succeeds.</summary>
    public async Task<JsonElement> DoAsync(string operation, JsonObject members, string? invocation = null)
    {
        var answer = await SendAsync(operation, members, invocation);
        Assert.True(answer.Status == 200, $"{operation}: {answer.Body}");
        return JsonElement.Parse(answer.Body);
    }

    /// <summary>A call that succeeds and has nothing to say.</summary>
    public async Task DoneAsync(string operation, JsonObject members, string? invocation = null)
        => Assert.Equal("{}", (await DoAsync(operation, members, invocation)).GetRawText());

    /// <summary>A call that is refused by MTurk itself.</summary>
    public async Task RefusedAsync(string operation, JsonObject members, string code, string message, string? invocation = null)
        => AssertRefused(await SendAsync(operation, members, invocation), code, message);

    public void AssertRefused(RawAnswer answer, string code, string message)
    {
        var expected = new JsonObject
        {
            ["__type"] = "RequestError",
            ["Message"] = $"{message} ({Server.Clock.GetUtcNow().ToUnixTimeMilliseconds()})",
            ["TurkErrorCode"] = $"AWS.MechanicalTurk.{code}",
        };
        AssertError(answer, "RequestError", expected);
    }

    /// <summary>A call with a value that MTurk does not take.</summary>
    public async Task NotValidAsync(string operation, JsonObject members, string parameter, string value)
    {
        var expected = new JsonObject
        {
            ["__type"] = "ParameterValidationError",
            ["Message"] =
                $"The value \"{value}\" is not valid for the parameter {parameter}. "
                    + $"({Server.Clock.GetUtcNow().ToUnixTimeMilliseconds()})",
            ["Parameter"] = parameter,
            ["TurkErrorCode"] = "AWS.MechanicalTurk.InvalidParameterValue",
        };
        AssertError(await SendAsync(operation, members), "ParameterValidationError", expected);
    }

    /// <summary>A call that breaks these constraints of the model.</summary>
    public async Task ViolatesAsync(string operation, string body, params string[] violations)
    {
        var count = violations.Length == 1 ? "1 validation error" : $"{violations.Length} validation errors";
        var expected = new JsonObject
        {
            ["__type"] = "ValidationException",
            ["message"] = $"{count} detected: {string.Join("; ", violations)}",
        };
        AssertError(await SendAsync(operation, body), "ValidationException", expected);
    }

    /// <summary>A call with a value of a wrong type.</summary>
    public async Task WrongTypeAsync(string operation, string body, string message)
        => AssertError(
            await SendAsync(operation, body),
            "SerializationException",
            new() { ["__type"] = "SerializationException", ["message"] = message });

    /// <summary>A new HIT's id.</summary>
    public async Task<string> HitAsync(params (string Name, JsonNode? Value)[] changes)
        => (await CreateAsync(changes)).GetProperty("HITId").GetString()!;

    /// <summary>A new HIT as CreateHIT answers it.</summary>
    public async Task<JsonElement> CreateAsync(params (string Name, JsonNode? Value)[] changes)
        => (await DoAsync("CreateHIT", NewHit(changes))).GetProperty("HIT");

    /// <summary>A HIT as GetHIT answers it.</summary>
    public async Task<JsonElement> GetHitAsync(string hit)
        => (await DoAsync("GetHIT", new() { ["HITId"] = hit })).GetProperty("HIT");

    /// <summary>An assignment as GetAssignment answers it.</summary>
    public async Task<JsonElement> GetAssignmentAsync(string assignment)
        => (await DoAsync("GetAssignment", new() { ["AssignmentId"] = assignment })).GetProperty("Assignment");

    public async Task<string> StatusAsync(string hit) => (await GetHitAsync(hit)).GetProperty("HITStatus").GetString()!;

    /// <summary>Available and on hold, as GetAccountBalance shows them.</summary>
    public async Task<(string Available, string OnHold)> BalanceAsync()
    {
        var answer = await DoAsync("GetAccountBalance", []);
        return (answer.GetProperty("AvailableBalance").GetString()!, answer.GetProperty("OnHoldBalance").GetString()!);
    }

    public async Task AssertBalanceAsync(string available, string onHold)
        => Assert.Equal((available, onHold), await BalanceAsync());

    /// <summary>What the operator sets for every new worker.</summary>
    public IReadOnlyList<string> Marks { get; set; } = [];

    /// <summary>A new worker's id, and where the worker is.</summary>
    public async Task<string> JoinAsync(string? locale = null)
    {
        var worker = ObjectId.Random(Server.Clock.GetUtcNow());
        await Server.ExecuteAsync(new AddParticipant(worker));
        if (Marks.Count > 0 || locale is not null)
            await Server.ExecuteAsync(
                new UpdateParticipant(worker) { Added = Marks, Locale = locale is null ? null : Locale.TryParse(locale) });
        return "A" + worker.ToUpperString();
    }

    /// <summary>What happens when a worker wants to accept the HIT.</summary>
    public async Task<Outcome> TryAcceptAsync(string hit, string worker)
    {
        Assert.True(ObjectId.TryParse(hit, out var study));
        Assert.True(ObjectId.TryParse(worker.AsSpan(1), out var participant));
        return await Server.Ledger.TakePlaceAsync(new TakePlace(study, participant), Cancellation);
    }

    /// <summary>A new worker accepts the HIT: the assignment's and the worker's ids.</summary>
    public async Task<(string Assignment, string Worker)> AcceptAsync(string hit)
    {
        var worker = await JoinAsync();
        var outcome = await TryAcceptAsync(hit, worker);
        Assert.True(outcome.Accepted, outcome.Rejection?.Detail);
        return (outcome.Receipt.Subject.ToUpperString(), worker);
    }

    /// <summary>The worker submits the assignment.</summary>
    public async Task SubmitAsync(string hit, string assignment, string? answer = null, NewUpload? file = null)
    {
        Assert.True(ObjectId.TryParse(hit, out var study));
        Assert.True(ObjectId.TryParse(assignment, out var submission));
        await Server.ExecuteAsync(
            new SubmitWork(study, submission) { Document = answer, Uploads = file is null ? [] : [file] });
    }

    /// <summary>A new worker accepts the HIT and submits it.</summary>
    public async Task<(string Assignment, string Worker)> WorkAsync(string hit, string? answer = null)
    {
        var accepted = await AcceptAsync(hit);
        await SubmitAsync(hit, accepted.Assignment, answer);
        return accepted;
    }

    /// <summary>Time goes by, and what fell due happens.</summary>
    public async Task LetPassAsync(TimeSpan time)
    {
        Server.Clock.Advance(time);
        await DueSweep.RunAsync(Server.Ledger, Cancellation);
    }

    public Task ApproveAsync(string assignment) => DoneAsync("ApproveAssignment", new() { ["AssignmentId"] = assignment });

    public Task RejectAsync(string assignment)
        => DoneAsync("RejectAssignment", new() { ["AssignmentId"] = assignment, ["RequesterFeedback"] = "No." });

    public Task ExpireAsync(string hit) => DoneAsync("UpdateExpirationForHIT", new() { ["HITId"] = hit, ["ExpireAt"] = 0 });

    /// <summary>The seconds since 1970 at the server, as an answer writes them.</summary>
    public decimal Now => Server.Clock.GetUtcNow().ToUnixTimeMilliseconds() / 1000m;

    /// <summary>Whatever a test did, at its end every balance and every hold is what the transfers make.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_owns) return;
        await using (Server)
        {
            var audit = await LedgerAudit.RunAsync(Server.Ledger, null, CancellationToken.None);
            Assert.Null(audit.Fault);
        }
    }

    /// <summary>
    /// The headers of a call, signed. No two signatures are alike, as if a second had passed in between; like boto3, it does not
    /// sign the id of the call.
    /// </summary>
    public Dictionary<string, string> Sign(string operation, string body, string? invocation = null)
    {
        var headers = Server.Headers($"MTurkRequesterServiceV20170117.{operation}");
        headers["X-Amz-Serial"] = $"{Interlocked.Increment(ref _signatures)}";
        var authorization = _signer.Authorize(Server.Clock.GetUtcNow(), headers, Encoding.UTF8.GetBytes(body));
        if (invocation is not null) headers["amz-sdk-invocation-id"] = invocation;
        headers["Authorization"] = authorization;
        return headers;
    }

    private static void AssertError(RawAnswer answer, string type, JsonObject expected)
    {
        Assert.Equal(expected.ToJsonString(Plain), answer.Body);
        Assert.Equal((400, type), (answer.Status, answer.Type));
    }

    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
