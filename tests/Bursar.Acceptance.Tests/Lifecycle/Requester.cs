using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>A requester with one of the vendors' clients, on a demo server of its own.</summary>
internal sealed class Requester : IAsyncDisposable
{
    /// <summary>The initial funds of the demo's book, in cents.</summary>
    public const int Funds = 10_000_00;

    /// <summary>A valid question for any HIT.</summary>
    public const string Question =
        """<HTMLQuestion xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2011-11-11/HTMLQuestion.xsd">"""
        + "<HTMLContent><![CDATA[<p>What is it?</p>]]></HTMLContent><FrameHeight>400</FrameHeight></HTMLQuestion>";

    private readonly MTurkClient _reader;

    private Requester(BursarServer server, Wire wire, MTurkClient client, MTurkClient reader)
    {
        (Server, Wire, Client, _reader) = (server, wire, client, reader);
        Pool = new(server);
        Purse = new(reader, Funds);
    }

    public BursarServer Server { get; }

    /// <summary>The wire between the client and the server.</summary>
    public Wire Wire { get; }

    public MTurkClient Client { get; }

    public Pool Pool { get; }

    public Purse Purse { get; }

    /// <summary>Starts the server and the client.</summary>
    /// <param name="client">The client's name.</param>
    /// <param name="settings">Settings of the server, as environment variables; null for none.</param>
    public static async Task<Requester> StartAsync(string client, IReadOnlyDictionary<string, string>? settings = null)
    {
        var server = await BursarServer.DemoAsync(environment: settings);
        var wire = Wire.ToHttp(server.Address.Port);
        try
        {
            var started = await MTurkClient.StartAsync(client, new(new UriBuilder(server.Address) { Port = wire.Port }.Uri));
            // The AWS CLI starts a process for every call, which takes most of a second, so state is read in a faster way.
            return new(server, wire, started, started is AwsCommandLine ? new SignedCalls(new(server.Address)) : started);
        }
        catch
        {
            // The client is not installed.
            await wire.DisposeAsync();
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Creates a HIT of 0.25 in a demo, for those who need one and no client.</summary>
    /// <returns>Its id.</returns>
    public static async Task<string> CreateHitAsync(BursarServer demo, int places)
    {
        await using var mturk = new SignedCalls(new(demo.Address));
        var made = (await mturk.CallAsync("CreateHIT", new
        {
            Title = "Label",
            Description = "What is it?",
            Reward = "0.25",
            MaxAssignments = places,
            AssignmentDurationInSeconds = 600,
            LifetimeInSeconds = 3600,
            Question,
        })).Good;
        return made.GetProperty("HIT").GetProperty("HITId").GetString()!;
    }

    /// <summary>Calls an operation that must be accepted.</summary>
    public async Task<JsonElement> DoAsync(string operation, object input) => (await Client.CallAsync(operation, input)).Good;

    /// <summary>Calls an operation that must be refused and move nothing.</summary>
    public async Task<ClientError> RefusedAsync(string operation, object input)
    {
        var error = (await Client.CallAsync(operation, input)).Refused;
        await Purse.KeepsAsync();
        return error;
    }

    /// <summary>Creates a HIT with a type of its own.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> CreateHitAsync(string reward, int assignments, string title = "Name the animal")
        => IdOf(await DoAsync("CreateHIT", NewHit(reward, assignments, title)));

    /// <summary>The input of CreateHIT: a day to work, automatic approval after a day, offered for a week.</summary>
    public static Dictionary<string, object> NewHit(string reward, int assignments, string title = "Name the animal") => new()
    {
        ["Title"] = title,
        ["Description"] = "Look at the picture",
        ["Reward"] = reward,
        ["AssignmentDurationInSeconds"] = 24 * 3600,
        ["AutoApprovalDelayInSeconds"] = 24 * 3600,
        ["LifetimeInSeconds"] = 7 * 24 * 3600,
        ["MaxAssignments"] = assignments,
        ["Question"] = Question,
    };

    /// <summary>The id in an answer with a HIT.</summary>
    public static string IdOf(JsonElement answer) => answer.GetProperty("HIT").GetProperty("HITId").GetString()!;

    public async Task<JsonElement> HitAsync(string id)
        => (await _reader.CallAsync("GetHIT", new { HITId = id })).Good.GetProperty("HIT");

    public async Task<string?> StatusAsync(string id) => (await HitAsync(id)).GetProperty("HITStatus").GetString();

    /// <summary>The numbers of assignments that are in progress, open and decided.</summary>
    public async Task<(int Pending, int Available, int Completed)> CountsAsync(string id)
    {
        var hit = await HitAsync(id);
        return (Count("Pending"), Count("Available"), Count("Completed"));

        int Count(string what) => hit.GetProperty($"NumberOfAssignments{what}").GetInt32();
    }

    public async ValueTask DisposeAsync()
    {
        await _reader.DisposeAsync();
        if (_reader != Client) await Client.DisposeAsync();
        await Wire.DisposeAsync();
        await Server.DisposeAsync();
    }
}
