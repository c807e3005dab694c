using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Bursar.Http;

namespace Bursar.WorkSite.Tests;

/// <summary>
/// A server with a requester's book and the participants' site; the requester's program calls MTurk's API of the same server.
/// </summary>
internal sealed class WorkHouse : IAsyncDisposable
{
    public const string KeyId = "AKIATEST";

    private const string Secret = "a-secret-for-tests";
    private const string Schemas = "http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas";
    // Later than the time of the browser, which has a clock of its own and forgets cookies by it.
    private static readonly DateTimeOffset Start = new(2031, 3, 3, 9, 0, 0, TimeSpan.Zero);
    private readonly HttpClient _http;
    private readonly Signer _signer = new(KeyId, Secret);

    private WorkHouse(TestServer server)
    {
        Server = server;
        _http = new() { BaseAddress = server.Address };
        Site = server.WorkAddress;
    }

    public TestServer Server { get; }

    public Labs Labs { get; } = new();

    public Uri Site { get; private set; }

    public static async Task<WorkHouse> StartAsync(params IEnumerable<(string Name, string Value)> settings)
    {
        var server = await TestServer.StartAsync(
            Start, settings: [("Bursar:WorkUrls", "http://127.0.0.1:0"), ("Bursar:WorkTitle", "Lab pool"), .. settings]);
        var house = new WorkHouse(server);
        var owner = ObjectId.Random(Start);
        await server.ExecuteAsync(new CreateUser(owner, "A Requester", "requester@example.org"));
        var book = new OpenBook(ObjectId.NewBook(Start), "Language Lab", Currency.USD, owner);
        await server.ExecuteAsync(book);
        await server.ExecuteAsync(new TopUp(book.Book, Money.FromMinor(100_00), Currency.USD, "test"));
        var row = await server.FindAsync<Book>(RowKey.OfBook(book.Book));
        var sealedSecret = server.Box.Seal(Encoding.ASCII.GetBytes(Secret), AccessKey.SealOwner(KeyId, row.Number));
        await server.ExecuteAsync(new AddAccessKey(row, KeyId, sealedSecret));
        house.Book = row.Number;
        return house;
    }

    /// <summary>Starts it with the site at a name, which passkeys need, and the content at an address of digits.</summary>
    public static async Task<WorkHouse> StartUnderANameAsync(params IEnumerable<(string Name, string Value)> settings)
    {
        var house = await StartAsync(
            [("Bursar:WorkUrl", "http://localhost"), ("Bursar:ContentUrl", "http://127.0.0.1"), .. settings]);
        house.Site = UnderAName(house.Site);
        return house;
    }

    /// <summary>The same port of this machine, by its name.</summary>
    public static Uri UnderAName(Uri address) => new UriBuilder(address) { Host = "localhost" }.Uri;

    /// <summary>The number of the requester's book.</summary>
    public int Book { get; private set; }

    /// <summary>Adds a participant who can sign in, once there is a password or a session.</summary>
    public async Task<ObjectId> AddPersonAsync(string name)
    {
        var id = ObjectId.Random(Server.Clock.GetUtcNow());
        await Server.ExecuteAsync(new AddParticipant(id));
        await Server.ExecuteAsync(new AddSignIn(Ledger.Site.WorkSite, id, name));
        return id;
    }

    /// <summary>Starts a session, and returns what a browser has of it.</summary>
    public async Task<PersonSecret> LetInAsync(ObjectId person)
    {
        var (now, secret) = (Server.Clock.GetUtcNow(), PersonSecret.New(person));
        var session = new Session(ObjectId.Random(now), secret.Digest, now, now, now + Session.MaxLifetime, "");
        await Server.ExecuteAsync(new StartSession(Ledger.Site.WorkSite, person, session, null, now));
        return secret;
    }

    /// <summary>Gives a participant a password, as a link does.</summary>
    public async Task SetPasswordAsync(ObjectId person, string password)
    {
        var (now, link) = (Server.Clock.GetUtcNow(), PersonSecret.New(person));
        await Server.ExecuteAsync(new MakeLink(
            Ledger.Site.WorkSite, person, new(link.Digest, LinkPurpose.SetPassword, now + TimeSpan.FromHours(1)), now));
        using var passwords = new Passwords();
        var session = new Session(
            ObjectId.Random(now), PersonSecret.New(person).Digest, now, now, now + TimeSpan.FromHours(1), "");
        await Server.ExecuteAsync(new UseLink(Ledger.Site.WorkSite, person, link.Digest, session, now)
        {
            PasswordHash = passwords.Hash(password),
        });
    }

    /// <summary>Calls an operation of MTurk's API, which must be accepted.</summary>
    public async Task<JsonElement> CallAsync(string operation, object input)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(input);
        var now = Server.Clock.GetUtcNow();
        Dictionary<string, string> signed = new()
        {
            ["host"] = Server.Address.Authority,
            ["x-amz-call"] = $"{Guid.NewGuid()}",
            ["x-amz-date"] = now.ToString("yyyyMMdd'T'HHmmss'Z'"),
            ["x-amz-target"] = $"MTurkRequesterServiceV20170117.{operation}",
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/x-amz-json-1.1");
        foreach (var (name, value) in signed) request.Headers.TryAddWithoutValidation(name, value);
        request.Headers.TryAddWithoutValidation("Authorization", _signer.Authorize(now, signed, body));
        using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{operation}: {text}");
        return JsonElement.Parse(text);
    }

    /// <summary>Sends a PUT to our own API as the operator; it must be accepted.</summary>
    public Task<JsonElement> OperatorPutAsync(string path, object body) => OperatorSendAsync(HttpMethod.Put, path, body);

    /// <summary>Makes something with the operator's token.</summary>
    public Task<JsonElement> OperatorPostAsync(string path, object body) => OperatorSendAsync(HttpMethod.Post, path, body);

    /// <summary>Creates a HIT, and returns its id.</summary>
    public async Task<string> CreateHitAsync(string question, string title = "Name the animal", int places = 3, int minutes = 60)
    {
        var answer = await CallAsync("CreateHIT", new
        {
            Title = title,
            Description = "Look at the picture, and say what is in it.",
            Keywords = "image, animal",
            Reward = "0.50",
            AssignmentDurationInSeconds = minutes * 60,
            AutoApprovalDelayInSeconds = 3 * 24 * 3600,
            LifetimeInSeconds = 7 * 24 * 3600,
            MaxAssignments = places,
            Question = question,
        });
        return answer.GetProperty("HIT").GetProperty("HITId").GetString()!;
    }

    /// <summary>A HIT's assignments, as its requester lists them.</summary>
    public async Task<IReadOnlyList<JsonElement>> AssignmentsAsync(string hit)
        => [.. (await CallAsync("ListAssignmentsForHIT", new { HITId = hit })).GetProperty("Assignments").EnumerateArray()];

    /// <summary>Opens a workspace, whose researcher calls Prolific's API.</summary>
    /// <returns>A client with the researcher's token; its base address is that of the API.</returns>
    public async Task<Workspace> OpenWorkspaceAsync(long pence = 100_00)
    {
        var owner = ObjectId.Random(Start);
        await Server.ExecuteAsync(new CreateUser(owner, "A Researcher", "researcher@example.org"));
        var book = new OpenBook(ObjectId.NewBook(Start), "Memory Lab", Currency.GBP, owner);
        await Server.ExecuteAsync(book);
        await Server.ExecuteAsync(new TopUp(book.Book, Money.FromMinor(pence), Currency.GBP, "test"));
        var member = await Server.FindAsync<Membership>(RowKey.OfMembership(book.Book, owner));
        var token = $"token-{owner}";
        await Server.ExecuteAsync(new CreateToken(member, ObjectId.Random(Start), Digest.Of(token)) { Label = "test" });
        return new(Server.Address, token, (await Server.FindAsync<Book>(RowKey.OfBook(book.Book))).Id);
    }

    /// <summary>What the requester can spend.</summary>
    public async Task<string?> BalanceAsync()
        => (await CallAsync("GetAccountBalance", new { })).GetProperty("AvailableBalance").GetString();

    public static string External(string url, int height = 500)
        => $"<ExternalQuestion xmlns=\"{Schemas}/2006-07-14/ExternalQuestion.xsd\">"
            + $"<ExternalURL>{url.Replace("&", "&amp;", StringComparison.Ordinal)}</ExternalURL>"
            + $"<FrameHeight>{height}</FrameHeight></ExternalQuestion>";

    public static string Html(string html, int height = 500)
        => $"<HTMLQuestion xmlns=\"{Schemas}/2011-11-11/HTMLQuestion.xsd\">"
            + $"<HTMLContent><![CDATA[{html}]]></HTMLContent><FrameHeight>{height}</FrameHeight></HTMLQuestion>";

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
    }

    private async Task<JsonElement> OperatorSendAsync(HttpMethod method, string path, object body)
    {
        using var request = new HttpRequestMessage(method, $"/bursar/v1/{path}") { Content = JsonContent.Create(body) };
        request.Headers.Authorization = new("Bearer", TestServer.OperatorToken);
        using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {text}");
        return JsonElement.Parse(text);
    }
}
