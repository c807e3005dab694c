using Bursar.Http;

namespace Bursar.WebConsole.Tests;

/// <summary>
/// A server with two users who each have a book: Ada in dollars, Bo in pounds; and Olga, an operator. All have the same password.
/// </summary>
internal sealed class ConsoleServer : IAsyncDisposable
{
    public const string Password = "correct horse battery";
    public const string Ada = "ada@example.org";
    public const string Bo = "bo@example.org";
    public const string Olga = "olga@example.org";
    public static readonly DateTimeOffset Start = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    // Hashing takes a tenth of a second: once is enough for all tests.
    private static readonly string Hash = HashOf(Password);
    private readonly TestServer _server;

    private ConsoleServer(TestServer server) => _server = server;

    public Uri Address => _server.Address;

    public ManualClock Clock => _server.Clock;

    public ILedger Ledger => _server.Ledger;

    public ISecretBox Box => _server.Box;

    public ObjectId AdaId { get; private set; }

    public ObjectId BoId { get; private set; }

    public ObjectId OlgaId { get; private set; }

    /// <summary>Ada's book, in dollars.</summary>
    public ObjectId Dollars { get; private set; }

    /// <summary>Bo's book, in pounds.</summary>
    public ObjectId Pounds { get; private set; }

    /// <summary>The path of Ada's book.</summary>
    public string DollarsPath => $"/console/books/{Dollars}";

    /// <summary>The path of Bo's book.</summary>
    public string PoundsPath => $"/console/books/{Pounds}";

    public static async Task<ConsoleServer> StartAsync(params (string Name, string Value)[] settings)
    {
        var server = new ConsoleServer(await TestServer.StartAsync(
            Start, settings: settings.Append(("Console:MembersMoveMoney", "true")).DistinctBy(one => one.Item1)));
        server.AdaId = await server.AddUserAsync(Ada);
        server.BoId = await server.AddUserAsync(Bo);
        server.OlgaId = await server.AddUserAsync(Olga, isOperator: true);
        server.Dollars = await server.OpenAsync("Vision lab", Currency.USD, server.AdaId);
        server.Pounds = await server.OpenAsync("Reading group", Currency.GBP, server.BoId);
        return server;
    }

    public async Task<ObjectId> DoAsync(Command command) => (await _server.ExecuteAsync(command)).Subject;

    public Task<TRow> FindAsync<TRow>(RowKey key) where TRow : Row => _server.FindAsync<TRow>(key);

    public async Task<Book> BookAsync(ObjectId id) => await FindAsync<Book>(RowKey.OfBook(id.Book));

    public Task<SignIn> SignInOfAsync(ObjectId user) => FindAsync<SignIn>(RowKey.OfSignIn(Site.Console, user));

    public Task<ObjectId> OpenAsync(string title, Currency currency, ObjectId owner, Func<OpenBook, OpenBook>? change = null)
    {
        var open = new OpenBook(ObjectId.NewBook(Clock.GetUtcNow()), title, currency, owner);
        return DoAsync(change?.Invoke(open) ?? open);
    }

    public Task TopUpAsync(ObjectId book, decimal amount, Currency currency, string reference = "a grant")
        => DoAsync(new TopUp(book.Book, MoneyOf(amount), currency, reference));

    public static Money MoneyOf(decimal amount) => Money.FromMinor((long)(amount * 100));

    public async Task<ObjectId> AddUserAsync(string name, bool isOperator = false, string? hash = null)
    {
        var id = await DoAsync(new CreateUser(ObjectId.Random(Clock.GetUtcNow()), name, name));
        await DoAsync(new AddSignIn(Site.Console, id, name) { IsOperator = isOperator });
        var secret = PersonSecret.New(id);
        var now = Clock.GetUtcNow();
        await DoAsync(new MakeLink(Site.Console, id, new(secret.Digest, LinkPurpose.SetPassword, now.AddDays(1)), now));
        var session = new Session(ObjectId.Random(now), PersonSecret.New(id).Digest, now, now, now.AddDays(1), "Set up");
        await DoAsync(new UseLink(Site.Console, id, secret.Digest, session, now) { PasswordHash = hash ?? Hash });
        await DoAsync(new Bursar.Ledger.EndSession(Site.Console, id, session.Id));
        return id;
    }

    /// <summary>A link for a user, as its path.</summary>
    public async Task<string> MakeLinkAsync(ObjectId user, LinkPurpose purpose = LinkPurpose.SetPassword)
    {
        var (secret, now) = (PersonSecret.New(user), Clock.GetUtcNow());
        await DoAsync(new MakeLink(Site.Console, user, new(secret.Digest, purpose, now.AddDays(1)), now));
        return $"/console/link/{secret}";
    }

    /// <summary>An invitation to a book, as the path of its link.</summary>
    public async Task<string> InviteAsync(ObjectId book, ObjectId by, string email, Role role = Role.WorkspaceCollaborator)
    {
        var secret = PersonSecret.New(by).ToString();
        await DoAsync(new InviteMember(book.Book, email, role, by, Digest.Of(secret), Clock.GetUtcNow()));
        return $"/console/invitation/{book}/{Invitation.IdOf(email)}/{secret}";
    }

    /// <summary>A session of a user, as the value of its cookie: for tests that are not about signing in.</summary>
    public async Task<string> StartSessionAsync(ObjectId user)
    {
        var (secret, now) = (PersonSecret.New(user), Clock.GetUtcNow());
        var session = new Session(ObjectId.Random(now), secret.Digest, now, now, now.AddDays(7), "Chrome on Linux");
        await DoAsync(new StartSession(Site.Console, user, session, null, now));
        return secret.ToString();
    }

    /// <summary>Opens a page of someone who is signed in.</summary>
    public async Task<IPage> OpenAsync(
        Browser browser, ObjectId user, int width = 1_440, bool isDark = false, bool hasScript = true)
    {
        var page = await browser.OpenAsync(Address, width, isDark, hasScript);
        await page.Context.AddCookiesAsync(
        [
            new() { Name = "bursar_console", Value = await StartSessionAsync(user), Domain = Address.Host, Path = "/console" },
        ]);
        return page;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static string HashOf(string password)
    {
        using var passwords = new Passwords();
        return passwords.Hash(password);
    }
}
