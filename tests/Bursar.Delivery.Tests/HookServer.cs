using System.Text;
using Bursar.Ledger;

namespace Bursar.Delivery.Tests;

/// <summary>A server with a funded workspace, and a receiver that is told of each change of a submission's status.</summary>
internal sealed class HookServer : IAsyncDisposable
{
    public const string Secret = "a secret of the workspace";
    public const string Type = "submission.status.change";
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Digest Challenge = Digest.Of("challenge");

    private HookServer(TestServer server, Receiver receiver) => (Server, Receiver) = (server, receiver);

    public TestServer Server { get; }

    public Receiver Receiver { get; }

    public ObjectId Book { get; private set; }

    public ObjectId Study { get; private set; }

    public ObjectId Hook { get; private set; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<HookServer> StartAsync(params IEnumerable<(string Name, string Value)> settings)
    {
        var server = await TestServer.StartAsync(Start, settings: settings.Append(("Bursar:AllowPrivateHooks", "true")));
        var hooks = new HookServer(server, await Receiver.StartAsync());
        var user = await hooks.DoAsync(new CreateUser(ObjectId.Random(Start), "Joe Soap", "joe@example.org"));
        hooks.Book = await hooks.DoAsync(new OpenBook(ObjectId.NewBook(Start), "Workspace", Currency.GBP, user));
        await hooks.DoAsync(new TopUp(hooks.Book.Book, Money.FromMinor(100_00), Currency.GBP, "grant"));
        // Long enough that no place times out in a test, which would be one more event.
        hooks.Study = await hooks.DoAsync(new DraftStudy(hooks.Book.Book, "A study", Money.FromMinor(100), 20, Origin.Prolific)
        {
            TimeLimit = TimeSpan.FromDays(30),
            Publish = true,
        });
        var book = hooks.Book.Book;
        await hooks.DoAsync(
            new ReplaceHookSecret(
                book, Origin.Prolific,
                server.Box.Seal(Encoding.UTF8.GetBytes(Secret), HookSecret.SealOwner(book, Origin.Prolific))));
        hooks.Hook = await hooks.AddHookAsync(hooks.Receiver.Url);
        return hooks;
    }

    /// <summary>Adds a hook that is active.</summary>
    public async Task<ObjectId> AddHookAsync(string target, string type = Type)
    {
        var hook = await DoAsync(new AddHook(Book.Book, Origin.Prolific, type, target, Challenge, IsEnabled: true));
        return await DoAsync(new ConfirmHook(hook, Challenge));
    }

    public async Task<ObjectId> DoAsync(Command command) => (await Server.ExecuteAsync(command)).Subject;

    /// <summary>A new participant takes a place.</summary>
    public async Task<ObjectId> TakeAsync()
    {
        var participant = await DoAsync(new AddParticipant(ObjectId.Random(Server.Clock.GetUtcNow())));
        return await DoAsync(new TakePlace(Study, participant));
    }

    public Task<ObjectId> SubmitAsync(ObjectId submission) => DoAsync(new SubmitWork(Study, submission));

    /// <summary>Has the server look for what is to be sent.</summary>
    public Task TickAsync() => Server.Clock.TickAsync(Stop);

    /// <summary>Lets time pass, and has the server look.</summary>
    public Task TickAsync(TimeSpan later)
    {
        Server.Clock.Advance(later);
        return TickAsync();
    }

    public async Task<IReadOnlyList<Ledger.Delivery>> DeliveriesAsync(ObjectId? hook = null) => await Server.Ledger.ListAsync(
        new DeliveriesOfHook(hook ?? Hook, default, Enum.GetValues<DeliveryState>(), 0, 1_000), Stop);

    /// <summary>Waits for the only delivery, which is planned after the server began to look.</summary>
    public async Task<Ledger.Delivery> PlannedAsync()
    {
        while (true)
        {
            if (await DeliveriesAsync() is [var only]) return only;
            await Task.Delay(TimeSpan.FromMilliseconds(5), Stop);
        }
    }

    /// <summary>Waits until a delivery is as it should be: its outcome is recorded after its receiver has answered.</summary>
    public async Task<Ledger.Delivery> UntilAsync(string id, Func<Ledger.Delivery, bool> wanted)
    {
        Assert.True(ObjectId.TryParse(id, out var delivery));
        while (true)
        {
            var found = await Server.FindAsync<Ledger.Delivery>(RowKey.OfDelivery(delivery));
            if (wanted(found)) return found;
            await Task.Delay(TimeSpan.FromMilliseconds(5), Stop);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Receiver.DisposeAsync();
    }
}
