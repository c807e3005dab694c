using System.Text;
using Bursar.Ledger;
using Bursar.WorkSite;

namespace Bursar;

/// <summary>
/// The demo's books: the same on every machine, and made by real commands. Seeding twice changes nothing, because each step
/// first checks whether it was done.
/// </summary>
internal sealed class DemoBooks(ILedger ledger, ISecretBox box, CancellationToken cancellation)
{
    /// <summary>The key id of the access key.</summary>
    public const string KeyId = "BURSARDEMO";

    /// <summary>The secret of the access key.</summary>
    public const string Secret = "demo-secret-for-local-use-only";

    /// <summary>The token for Prolific's API.</summary>
    public const string Token = "demo-token-for-local-use-only";

    /// <summary>The operator token.</summary>
    public const string OperatorToken = "demo-operator-for-local-use-only";

    private const int Places = 3;
    private static readonly DateTimeOffset Epoch = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    /// <summary>The user who owns the books, and as whom the console's demo button signs in.</summary>
    public static readonly ObjectId Requester = new((uint)Epoch.ToUnixTimeSeconds(), 0xA11CE);
    private static readonly ObjectId Researcher = new((uint)Epoch.ToUnixTimeSeconds(), 0xB0B);
    private static readonly ObjectId TokenId = new((uint)Epoch.ToUnixTimeSeconds(), 0x70C);
    private static readonly Money TurkFunds = Money.FromMinor(10_000_00);
    private static readonly Money WorkspaceFunds = Money.FromMinor(6_30);
    private static readonly Money Reward = Money.FromMinor(1_00);

    /// <summary>The participants, whom anyone on this machine may sign in as.</summary>
    public static readonly IReadOnlyList<DemoPerson> People =
    [
        new(new((uint)Epoch.ToUnixTimeSeconds(), 0xADA), "Ada"), new(new((uint)Epoch.ToUnixTimeSeconds(), 0xBE4), "Ben"),
    ];

    /// <summary>The USD book, for MTurk's API.</summary>
    public static readonly ObjectId TurkBook = ObjectId.InBook(Epoch, 1, serial: 0);

    /// <summary>The GBP book, for Prolific's API: its balance is the documented sample.</summary>
    public static readonly ObjectId Workspace = ObjectId.InBook(Epoch, 2, serial: 0);

    /// <summary>Creates the books in the state in which the demo starts.</summary>
    public async Task SeedAsync()
    {
        await EnsureAsync(new CreateUser(Requester, "Demo Requester", "requester@bursar.invalid"));
        await EnsureAsync(new AddSignIn(Site.Console, Requester, "demo") { IsOperator = true });
        await EnsureAsync(new OpenBook(TurkBook, "Demo requester", Currency.USD, Requester));
        await FundAsync(TurkBook, TurkFunds, Currency.USD);
        var turk = await FindAsync<Book>(RowKey.OfBook(TurkBook.Book));
        var sealedSecret = box.Seal(Encoding.ASCII.GetBytes(Secret), AccessKey.SealOwner(KeyId, turk.Number));
        await EnsureAsync(new AddAccessKey(turk, KeyId, sealedSecret));
        await EnsureAsync(new CreateUser(Researcher, "Demo Researcher", "researcher@bursar.invalid"));
        await EnsureAsync(new OpenBook(Workspace, "Demo workspace", Currency.GBP, Researcher));
        await FundAsync(Workspace, WorkspaceFunds, Currency.GBP);
        await PublishAsync();
        var member = await FindAsync<Membership>(RowKey.OfMembership(Workspace.Book, Researcher));
        await EnsureAsync(new CreateToken(member, TokenId, Digest.Of(Token)) { Label = "demo" });
        foreach (var person in People)
        {
            await EnsureAsync(new AddParticipant(person.Id));
            await EnsureAsync(new AddSignIn(Site.WorkSite, person.Id, person.Name));
        }
    }

    private async Task FundAsync(ObjectId id, Money amount, Currency currency)
    {
        var book = await ledger.FindAsync<Book>(RowKey.OfBook(id.Book), cancellation);
        if (book is { LastTransfer: 0 }) await EnsureAsync(new TopUp(id.Book, amount, currency, "demo"));
    }

    private async Task PublishAsync()
    {
        var studies = await ledger.ListAsync(new StudiesOfBook(Workspace.Book, default, 1), cancellation);
        if (studies.Count == 0)
        {
            await EnsureAsync(new DraftStudy(Workspace.Book, "Demo study", Reward, Places, Origin.Prolific));
            studies = await ledger.ListAsync(new StudiesOfBook(Workspace.Book, default, 1), cancellation);
        }
        if (studies[0].State == StudyState.Draft) await EnsureAsync(new PublishStudy(studies[0].Id));
    }

    private async Task<TRow> FindAsync<TRow>(RowKey key) where TRow : Row
        => await ledger.FindAsync<TRow>(key, cancellation) ?? throw Failure($"Book {key.Book} belongs to someone else.");

    private async Task EnsureAsync(Command command)
    {
        var outcome = await ledger.ExecuteAsync(command, cancellation);
        if (outcome.Rejection is { Code: not RejectionCode.AlreadyExists } rejection) throw Failure(rejection.Detail);
    }

    private static CommandFailure Failure(string why) => new(ExitCode.CannotStart, $"The demo's books cannot be created: {why}");
}
