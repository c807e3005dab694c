namespace Bursar.Ledger.Tests;

/// <summary>People who sign in.</summary>
internal static class GivenSignIns
{
    public const string Hash = "the hash of a password";
    public static readonly Digest Secret = Digest.Of("secret");

    public static SignInLink Link(LinkPurpose purpose = LinkPurpose.SetPassword) => new(Secret, purpose, Start.AddDays(1));

    public static Session Session(uint number = 1, DateTimeOffset? at = null)
    {
        var start = at ?? Start;
        return new(new(number, 1), Digest.Of($"session {number}"), start, start, start.AddDays(1), "Firefox");
    }

    /// <summary>A user who may sign in to the console, and has not set a password.</summary>
    public static void AddUser(this MemoryStore store)
    {
        store.Must(new CreateUser(Payer, "Ada", "ada@example.org"));
        store.Must(new AddSignIn(Site.Console, Payer, "ada@example.org"));
    }

    /// <summary>A user who has set a password in <see cref="Session"/> 1.</summary>
    public static void AddUserWithPassword(this MemoryStore store)
    {
        store.AddUser();
        store.Must(new MakeLink(Site.Console, Payer, Link(), Start));
        store.Must(new UseLink(Site.Console, Payer, Secret, Session(), Start) { PasswordHash = Hash });
    }

    public static SignIn SignInOf(this MemoryStore store, ObjectId person, Site site = Site.Console)
        => store.Find<SignIn>(RowKey.OfSignIn(site, person))!;

    public static IEnumerable<uint> SessionsOf(this MemoryStore store, ObjectId person)
        => store.SignInOf(person).Sessions.All.Select(one => one.Id.High);
}
