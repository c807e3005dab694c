using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Bursar.Http;

/// <summary>
/// Makes and checks passkeys (W3C Web Authentication), with the framework's own handler. What a browser is asked goes with the
/// page, sealed, and comes back with the answer: nothing is kept in between. Afterwards it is the request key of the command, so
/// that no question is answered twice.
/// </summary>
/// <param name="ledger">The ledger.</param>
/// <param name="site">The site to which they sign in.</param>
/// <param name="box">Seals what a browser was asked.</param>
/// <param name="clock">Real time.</param>
/// <param name="host">
/// The host name under which browsers use the site, to which its passkeys belong; null to take the one of each request.
/// </param>
public sealed class PasskeyDesk(ILedgerReader ledger, Site site, ISecretBox box, TimeProvider clock, string? host)
{
    private const string Required = "required";

    /// <summary>How long an answer is accepted, as long as the framework lets a browser wait for it.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    // What one site asks is no question of the other.
    private readonly string _purposeOfSignIn = $"sign-in with a passkey at {site}";
    private readonly string _purposeOfNewcomer = $"passkey of someone new at {site}";

    private readonly PasskeyHandler<SignIn> _handler = new(
        new UserManager<SignIn>(
            new PasskeyStore(ledger, site), Options.Create(new IdentityOptions()), null!, [], [], null!,
            new IdentityErrorDescriber(), null!, NullLogger<UserManager<SignIn>>.Instance),
        Options.Create(new IdentityPasskeyOptions
        {
            ServerDomain = host,
            AuthenticatorTimeout = Lifetime,
            // It stands for the password, so the authenticator must know who holds it.
            UserVerificationRequirement = Required,
            ResidentKeyRequirement = Required,
        }));

    /// <summary>What a browser is asked, to make a passkey.</summary>
    public async ValueTask<PasskeyQuestion> AskForNewAsync(HttpContext http, SignIn signIn)
    {
        var person = new PasskeyUserEntity { Id = $"{signIn.Person}", Name = signIn.Name, DisplayName = signIn.Name };
        var made = await _handler.MakeCreationOptionsAsync(person, http);
        return new(made.CreationOptionsJson, Seal(made.AttestationState!, PurposeOf(signIn)));
    }

    /// <summary>
    /// What a browser is asked, to make the passkey of someone new, whose name it puts in. The id that they get is sealed with
    /// the question. Asked again, it stays the same: then the device replaces the passkey that came to nothing.
    /// </summary>
    /// <param name="http">The request.</param>
    /// <param name="before">The sealed part of the question before; empty for none.</param>
    public async ValueTask<PasskeyQuestion> AskNewcomerAsync(HttpContext http, string before)
    {
        var asked = Open(before, _purposeOfNewcomer);
        var person = asked is not null && ObjectId.TryParse(asked.AsSpan(0, ObjectId.Digits), out var known)
            ? known
            : ObjectId.Random(clock.GetUtcMicroseconds());
        var made = await _handler.MakeCreationOptionsAsync(new() { Id = $"{person}", Name = "", DisplayName = "" }, http);
        return new(made.CreationOptionsJson, Seal($"{person}{made.AttestationState}", _purposeOfNewcomer));
    }

    /// <summary>
    /// The passkey of someone new, for the person whom the question was about; null if the browser made none, or was asked for it
    /// too long ago.
    /// </summary>
    /// <param name="http">The request.</param>
    /// <param name="answer">What the browser answered, as JSON.</param>
    /// <param name="state">The sealed part of the question.</param>
    public async ValueTask<AddPasskey?> ReadNewcomersAsync(HttpContext http, string answer, string state)
        => Open(state, _purposeOfNewcomer) is { } asked && ObjectId.TryParse(asked.AsSpan(0, ObjectId.Digits), out var person)
            ? await ReadNewAsync(http, person, answer, asked[ObjectId.Digits..], BrowserLabel.Of(http.Request))
            : null;

    /// <summary>Adds the passkey that a browser made; null if it made none, or was asked for it too long ago.</summary>
    /// <param name="http">The request.</param>
    /// <param name="signIn">Whose passkey it is.</param>
    /// <param name="answer">What the browser answered, as JSON.</param>
    /// <param name="state">The sealed part of the question.</param>
    /// <param name="label">What the person calls it.</param>
    public async ValueTask<AddPasskey?> ReadNewAsync(
        HttpContext http, SignIn signIn, string answer, string state, string label)
        => Open(state, PurposeOf(signIn)) is { } asked
            ? await ReadNewAsync(http, signIn.Person, answer, asked, label)
            : null;

    private async ValueTask<AddPasskey?> ReadNewAsync(
        HttpContext http, ObjectId person, string answer, string asked, string label)
    {
        var result = await _handler.PerformAttestationAsync(
            new() { HttpContext = http, CredentialJson = answer, AttestationState = asked });
        if (!result.Succeeded) return null;
        var (made, now) = (result.Passkey, clock.GetUtcMicroseconds());
        var passkey = new Passkey(
            ObjectId.Random(now), Base64Url.EncodeToString(made.CredentialId), Base64Url.EncodeToString(made.PublicKey),
            made.SignCount, now, now, made.IsBackupEligible, label);
        return new(site, person, passkey) { Key = KeyOf(asked), By = person };
    }

    /// <summary>What a browser is asked, to sign in with whichever passkey it has.</summary>
    public async ValueTask<PasskeyQuestion> AskAsync(HttpContext http)
    {
        var made = await _handler.MakeRequestOptionsAsync(null, http);
        return new(made.RequestOptionsJson, Seal(made.AssertionState!, _purposeOfSignIn));
    }

    /// <summary>Who signs in, and what they have proved; null if the answer proves nothing.</summary>
    /// <param name="http">The request.</param>
    /// <param name="answer">What the browser answered, as JSON.</param>
    /// <param name="state">The sealed part of the question.</param>
    public async ValueTask<(ObjectId Person, Proof Proof)?> CheckAsync(HttpContext http, string answer, string state)
    {
        if (Open(state, _purposeOfSignIn) is not { } asked) return null;
        var result = await _handler.PerformAssertionAsync(
            new() { HttpContext = http, CredentialJson = answer, AssertionState = asked });
        if (!result.Succeeded) return null;
        var known = result.User.Passkeys.Find(Base64Url.EncodeToString(result.Passkey.CredentialId));
        if (known is null) return null;
        var used = known with { Uses = result.Passkey.SignCount, UsedAt = clock.GetUtcMicroseconds() };
        return (result.User.Person, new Proof { Passkey = used, Question = KeyOf(asked) });
    }

    /// <summary>The key under which a question is remembered once it is answered.</summary>
    private static RequestKey KeyOf(string asked) => RequestKey.From(RowKey.NoBook, $"passkey:{Digest.Of(asked)}")!;

    private string PurposeOf(SignIn signIn) => $"new passkey of {signIn.Person} at {site}";

    private string Seal(string state, string purpose)
    {
        var bytes = new byte[sizeof(long) + Encoding.UTF8.GetByteCount(state)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, (clock.GetUtcNow() + Lifetime).ToUnixTimeMilliseconds());
        Encoding.UTF8.GetBytes(state, bytes.AsSpan(sizeof(long)));
        return Base64Url.EncodeToString(box.Seal(bytes, purpose));
    }

    private string? Open(string state, string purpose)
    {
        try
        {
            var bytes = box.Open(Base64Url.DecodeFromChars(state), purpose);
            var isOver = BinaryPrimitives.ReadInt64BigEndian(bytes) < clock.GetUtcNow().ToUnixTimeMilliseconds();
            return isOver ? null : Encoding.UTF8.GetString(bytes.AsSpan(sizeof(long)));
        }
        catch (Exception notOurs) when (notOurs is CryptographicException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}

/// <summary>What a browser is asked about a passkey.</summary>
/// <param name="Options">The options of WebAuthn, as JSON.</param>
/// <param name="State">The same for the server, sealed.</param>
public sealed record PasskeyQuestion(string Options, string State);
