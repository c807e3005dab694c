using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bursar.WebConsole;

/// <summary>A request, and what its handler needs.</summary>
/// <param name="Http">The request.</param>
/// <param name="Services">The services.</param>
/// <param name="Person">Who is signed in; null if nobody is, which only happens on open pages.</param>
/// <param name="Form">The values of a form.</param>
internal sealed record ConsoleCall(HttpContext Http, ConsoleServices Services, SignedIn? Person, FormValues Form)
{
    private const string Mark = "console";

    /// <summary>Who is signed in.</summary>
    public SignedIn Who => Person ?? throw new InvalidOperationException("Nobody is signed in on this page.");

    /// <summary>The ledger, in which what is done is this person's.</summary>
    public ILedger Ledger { get; } = Person is null
        ? Services.Ledger
        : new ActingLedger(Services.Ledger, Person.SignIn.Person);

    /// <summary>The person's books that run low, as far as every page names them.</summary>
    public IReadOnlyList<LowBook> Low { get; init; } = [];

    /// <summary>The reader's time zone.</summary>
    public ReaderZone Zone { get; } = ReaderZone.Of(Http.Request);

    /// <summary>The zone in which the times of a form are meant: that of the page from which it was sent.</summary>
    public TimeZoneInfo TypedZone
        => ReaderZone.Find(HttpMethods.IsPost(Http.Request.Method) ? Form["zone"] : Query("zone")) ?? Zone.Zone;

    /// <summary>Cancels reads when the browser hangs up.</summary>
    public CancellationToken Cancellation => Http.RequestAborted;

    /// <summary>A parameter of the path.</summary>
    public string Route(string name) => (string)Http.GetRouteValue(name)!;

    /// <summary>A parameter of the query; empty if it is not there.</summary>
    public string Query(string name) => Http.Request.Query[name].ToString();

    /// <summary>
    /// Whether what takes money out, or gives anyone access, needs a proof that it is still the same person: the session is older
    /// than a quarter of an hour. The user of a demo has nothing to prove it with.
    /// </summary>
    public bool MustProve => Services.Clock.GetUtcNow() - Who.Session.StartedAt > TimeSpan.FromMinutes(15)
        && !string.Equals(Services.Options.DemoUser, $"{Who.SignIn.Person}", StringComparison.Ordinal);

    /// <summary>Whether that proof is the password.</summary>
    public bool NeedsPassword => MustProve && Who.SignIn.PasswordHash.Length > 0;

    /// <summary>
    /// Why the form is no proof; null if it is one, or none is needed. Whoever has no password signs in anew, which proves as
    /// much.
    /// </summary>
    public async ValueTask<string?> ProofErrorAsync()
    {
        if (!MustProve) return null;
        if (Who.SignIn.PasswordHash.Length == 0) return "Sign out and in again first: you signed in a while ago.";
        return await Services.Desk.IsPasswordAsync(Who, Form.Raw("password"), Cancellation) ? null : "This is not your password.";
    }

    /// <summary>Executes a command. It is not cancelled when the browser hangs up: it may already be done.</summary>
    public ValueTask<Outcome> ExecuteAsync(Command command) => Ledger.ExecuteAsync(command, CancellationToken.None);

    /// <summary>
    /// The request key of a form, so that a form that is sent twice is carried out once. Of this person and this book only.
    /// </summary>
    /// <param name="book">The number of the command's book.</param>
    /// <param name="about">The number of the book that a credential is for; else the same.</param>
    public RequestKey? KeyOf(int book, int? about = null)
        => RequestKey.From(book, $"{Mark}:{Who.SignIn.Person}:{about ?? book}:{Form["key"]}");

    /// <summary>What every page shows around its own content.</summary>
    public PageFrame Frame(string title, BookAccess? access = null) => new(title, Http.Request.Path)
    {
        Who = Person,
        Access = access,
        Now = Services.Clock.GetUtcNow(),
        Done = Query("done"),
        IsLive = HttpMethods.IsGet(Http.Request.Method),
        Low = Low,
        Zone = Zone,
    };
}
