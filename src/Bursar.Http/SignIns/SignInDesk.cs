using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Http;

/// <summary>Signs people in to a site and out of it, and knows who sends a request.</summary>
/// <param name="rules">The site.</param>
/// <param name="ledger">The ledger.</param>
/// <param name="clock">Real time.</param>
/// <param name="face">What all faces of the server share.</param>
public sealed class SignInDesk(DeskRules rules, ILedger ledger, TimeProvider clock, Face face) : IDisposable
{
    /// <summary>
    /// How long a failed attempt takes at least: longer than anything that differs between known and unknown names.
    /// </summary>
    private static readonly TimeSpan FailureTime = TimeSpan.FromMilliseconds(600);

    private readonly Passwords _passwords = new();

    /// <summary>Who sends a request; null if nobody is signed in.</summary>
    public async ValueTask<SignedIn?> FindAsync(HttpContext http)
    {
        if (PersonSecret.TryParse(http.Request.Cookies[rules.Cookie]) is not { } secret) return null;
        var signIn = await ledger.FindAsync<SignIn>(RowKey.OfSignIn(rules.Site, secret.Person), http.RequestAborted);
        var now = clock.GetUtcMicroseconds();
        if (signIn?.FindSession(secret.Digest, now) is not { } session || now - session.SeenAt > rules.Idle) return null;
        if (now - session.SeenAt >= Session.SeenEvery) await SeeAsync(signIn, session, now);
        return new(signIn, session, secret);
    }

    /// <summary>Signs in with a name and a password, and sets the cookie.</summary>
    public async ValueTask<SignInResult> SignInAsync(HttpContext http, string name, string password)
    {
        var began = clock.GetTimestamp();
        var decided = await _passwords.CheckAsync(
            () => FindAsync(name, http.RequestAborted),
            password,
            async (signIn, isRight) =>
            {
                if (signIn is not null) return await TryStartAsync(http, signIn, isRight) ? "" : "wrong";
                await ledger.ExecuteAsync(new NoteFailedSignIn(default), CancellationToken.None);
                return "wrong";
            },
            http.RequestAborted);
        if (decided is null) return SignInResult.Busy;
        if (decided.Length == 0) return SignInResult.Done;
        var rest = FailureTime - clock.GetElapsedTime(began);
        if (rest > TimeSpan.Zero) await Task.Delay(rest, clock, http.RequestAborted);
        return await face.Guesses.IsTooManyAsync(http) ? SignInResult.TooMany : SignInResult.Wrong;
    }

    /// <summary>Signs someone in without a password, and sets the cookie.</summary>
    /// <param name="http">The request.</param>
    /// <param name="person">The id of the user or participant.</param>
    /// <param name="proof">What they have proved instead; null for nothing, as in a demo.</param>
    /// <returns>Whether there is such a person, and the proof is still good.</returns>
    public async ValueTask<bool> LetInAsync(HttpContext http, ObjectId person, Proof? proof = null)
    {
        var (secret, session) = NewSession(http, person);
        var start = new StartSession(rules.Site, person, session, null, session.StartedAt)
        {
            By = person,
            Key = proof?.Question,
            Passkey = proof?.Passkey,
            ProviderSubject = proof?.ProviderSubject,
        };
        // A question that was answered before is known, and starts nothing.
        if ((await ledger.ExecuteAsync(start, CancellationToken.None)).Receipt is not { Replayed: false }) return false;
        SetCookie(http, secret);
        return true;
    }

    /// <summary>Signs in whoever has answered with a passkey, and sets the cookie.</summary>
    /// <param name="http">The request.</param>
    /// <param name="found">What <see cref="PasskeyDesk.CheckAsync"/> found; null if the answer proves nothing.</param>
    public async ValueTask<SignInResult> SignInAsync(HttpContext http, (ObjectId Person, Proof Proof)? found)
    {
        if (found is var (person, proof) && await LetInAsync(http, person, proof)) return SignInResult.Done;
        // Checking one costs little: what is too often is not noted either.
        if (await face.Guesses.IsTooManyAsync(http)) return SignInResult.TooMany;
        await ledger.ExecuteAsync(new NoteFailedSignIn(found?.Person ?? default), CancellationToken.None);
        return SignInResult.Wrong;
    }

    /// <summary>The link that a secret opens; null if it is none, was used, or has expired.</summary>
    public async ValueTask<SignIn?> FindLinkAsync(PersonSecret secret, CancellationToken cancellation)
    {
        var signIn = await ledger.FindAsync<SignIn>(RowKey.OfSignIn(rules.Site, secret.Person), cancellation);
        return signIn?.Link?.IsOpenedBy(secret.Digest, clock.GetUtcMicroseconds()) == true ? signIn : null;
    }

    /// <summary>Uses a link: signs in, and sets the password if that is what the link is for.</summary>
    /// <returns>Null if it was used; else why not.</returns>
    public async ValueTask<Rejection?> UseLinkAsync(HttpContext http, PersonSecret link, string? newPassword)
    {
        var (secret, session) = NewSession(http, link.Person);
        var use = new UseLink(rules.Site, link.Person, link.Digest, session, session.StartedAt)
        {
            PasswordHash = newPassword is null ? null : _passwords.Hash(newPassword),
            By = link.Person,
        };
        var outcome = await ledger.ExecuteAsync(use, CancellationToken.None);
        if (outcome.Accepted) SetCookie(http, secret);
        return outcome.Rejection;
    }

    /// <summary>Whether a password is that of someone who is signed in; a wrong one counts.</summary>
    public async ValueTask<bool> IsPasswordAsync(SignedIn one, string password, CancellationToken cancellation)
        => await _passwords.CheckAsync<string>(
            () => ledger.FindAsync<SignIn>(one.SignIn.Key, cancellation),
            password,
            async (signIn, isRight) => signIn is not null && await MayPassAsync(signIn, isRight) ? "" : "wrong",
            cancellation) is "";

    /// <summary>Changes the password of someone who has just given the old one; their other sessions end.</summary>
    public ValueTask<Outcome> SetPasswordAsync(SignedIn one, string newPassword) => ledger.ExecuteAsync(
        new SetPassword(
            rules.Site, one.SignIn.Person, _passwords.Hash(newPassword), one.SignIn.PasswordHash, one.Session.Id)
        {
            By = one.SignIn.Person,
        },
        CancellationToken.None);

    /// <summary>Gives someone anonymous the name and the password that they chose; their other sessions end.</summary>
    public ValueTask<Outcome> KeepAsync(SignedIn one, string name, string password) => ledger.ExecuteAsync(
        new KeepAccount(one.SignIn.Person, one.SignIn.Name, name, _passwords.Hash(password), one.Session.Id)
        {
            By = one.SignIn.Person,
        },
        CancellationToken.None);

    /// <summary>Signs out: ends the session, and takes the cookie away.</summary>
    public async ValueTask SignOutAsync(HttpContext http, SignedIn one)
    {
        var end = new EndSession(rules.Site, one.SignIn.Person, one.Session.Id) { By = one.SignIn.Person };
        await ledger.ExecuteAsync(end, CancellationToken.None);
        http.Response.Cookies.Delete(rules.Cookie, CookieOf(http));
    }

    /// <inheritdoc/>
    public void Dispose() => _passwords.Dispose();

    private async ValueTask<SignIn?> FindAsync(string name, CancellationToken cancellation)
    {
        var person = await ledger.FindPersonAsync(rules.Site, name, cancellation);
        return await ledger.FindAsync<SignIn>(RowKey.OfSignIn(rules.Site, person ?? default), cancellation);
    }

    private async ValueTask<bool> TryStartAsync(HttpContext http, SignIn signIn, bool isRight)
    {
        if (!await MayPassAsync(signIn, isRight)) return false;
        var (secret, session) = NewSession(http, signIn.Person);
        var start = new StartSession(rules.Site, signIn.Person, session, signIn.PasswordHash, session.StartedAt)
        {
            By = signIn.Person,
        };
        if (!(await ledger.ExecuteAsync(start, CancellationToken.None)).Accepted) return false;
        SetCookie(http, secret);
        return true;
    }

    /// <summary>
    /// Whether a password is right and accepted; a wrong one counts, unless there is none that could be guessed.
    /// </summary>
    private async ValueTask<bool> MayPassAsync(SignIn signIn, bool isRight)
    {
        var now = clock.GetUtcMicroseconds();
        if (isRight && !signIn.IsLocked(now)) return true;
        var isCounted = signIn.PasswordHash.Length > 0 && !isRight && (await ledger.ExecuteAsync(
            new CountFailure(rules.Site, signIn.Person, now), CancellationToken.None)).Accepted;
        if (!isCounted) await ledger.ExecuteAsync(new NoteFailedSignIn(signIn.Person), CancellationToken.None);
        return false;
    }

    private async ValueTask SeeAsync(SignIn signIn, Session session, DateTimeOffset now)
    {
        try
        {
            await ledger.ExecuteAsync(new SeeSession(rules.Site, signIn.Person, session.Id, now), CancellationToken.None);
        }
        catch (StoreException)
        {
            // Pages can be read while nothing can be written; the next one notes it.
        }
    }

    private (PersonSecret Secret, Session Session) NewSession(HttpContext http, ObjectId person)
    {
        var now = clock.GetUtcMicroseconds();
        var secret = PersonSecret.New(person);
        var label = BrowserLabel.Of(http.Request);
        return (secret, new(ObjectId.Random(now), secret.Digest, now, now, now + rules.Lifetime, label));
    }

    private void SetCookie(HttpContext http, PersonSecret secret)
    {
        var cookie = CookieOf(http);
        cookie.MaxAge = rules.Lifetime; // Not a time, which a browser whose clock is wrong would misunderstand.
        http.Response.Cookies.Append(rules.Cookie, secret.ToString(), cookie);
    }

    private CookieOptions CookieOf(HttpContext http) => new()
    {
        Path = rules.Path,
        HttpOnly = true,
        Secure = face.Address.IsSecure(http.Request),
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
    };
}
