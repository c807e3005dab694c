using Bursar.Ledger;

namespace Bursar.Storage;

internal static class SignInRows
{
    public static readonly RowMap<SignIn> Map = new("sign_ins", new Columns<SignIn>()
        .Key("book_id", _ => RowKey.NoBook)
        .Key("id", row => row.Key.Id)
        .Fixed("site", row => (int)row.Site)
        .Fixed("person", row => row.Person)
        .Add("name", row => row.Name)
        .Fixed("is_operator", row => row.IsOperator)
        .Add("password_hash", row => row.PasswordHash)
        .Add("failures", row => row.Failures)
        .Add("locked_until", row => row.LockedUntil)
        .Add("link_purpose", row => (int)(row.Link?.Purpose ?? default))
        .Add("link_secret", row => row.Link?.Secret ?? default)
        .Add("link_expires_at", row => row.Link?.ExpiresAt)
        .Add("sessions", row => row.Sessions.ToString())
        .Add("passkeys", row => row.Passkeys.ToString())
        .Add("provider_subject", row => row.ProviderSubject)
        .Add("only_book", row => row.OnlyBook), Read);

    private static SignIn Read(RowCursor row)
    {
        row.Skip();
        row.Skip();
        return new SignIn
        {
            Site = (Site)row.GetInt(),
            Person = row.GetId(),
            Name = row.GetText(),
            IsOperator = row.GetBool(),
            PasswordHash = row.GetText(),
            Failures = row.GetInt(),
            LockedUntil = row.GetTimeOrNull(),
            Link = Link((LinkPurpose)row.GetInt(), row.GetDigest(), row.GetTimeOrNull()),
            Sessions = Sessions(row.GetText()),
            Passkeys = Passkeys(row.GetText()),
            ProviderSubject = row.GetDigest(),
            OnlyBook = row.GetInt(),
        };
    }

    private static SignInLink? Link(LinkPurpose purpose, Digest secret, DateTimeOffset? expiresAt)
        => expiresAt is { } end ? new(secret, purpose, end) : null;

    private static SessionList Sessions(string text)
        => SessionList.TryParse(text) ?? throw new StoreException("The books have sessions that cannot be read.");

    private static PasskeyList Passkeys(string text)
        => PasskeyList.TryParse(text) ?? throw new StoreException("The books have passkeys that cannot be read.");
}
