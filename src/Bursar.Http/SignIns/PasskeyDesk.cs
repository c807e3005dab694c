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
/// page, sealed, and comes back with the answer: nothing is kept in between.
/// </summary>
/// <param name="ledger">The ledger.</param>
/// <param name="site">The site to which they sign in.</param>
/// <param name="box">Seals what a browser was asked.</param>
/// <param name="clock">Real time.</param>
/// <param name="address">Where browsers reach the server: passkeys belong to its host name.</param>
public sealed class PasskeyDesk(ILedgerReader ledger, Site site, ISecretBox box, TimeProvider clock, PublicAddress address)
{
    private const string Required = "required";

    /// <summary>How long an answer is accepted, as long as the framework lets a browser wait for it.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private readonly PasskeyHandler<SignIn> _handler = new(
        new UserManager<SignIn>(
            new PasskeyStore(ledger, site), Options.Create(new IdentityOptions()), null!, [], [], null!,
            new IdentityErrorDescriber(), null!, NullLogger<UserManager<SignIn>>.Instance),
        Options.Create(new IdentityPasskeyOptions
        {
            ServerDomain = address.Host,
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
        return new(made.CreationOptionsJson, Seal(made.AttestationState!, $"new passkey of {signIn.Person}"));
    }

    /// <summary>The passkey that a browser made; null if it is none, or was asked for too long ago.</summary>
    /// <param name="http">The request.</param>
    /// <param name="signIn">Whose passkey it is.</param>
    /// <param name="answer">What the browser answered, as JSON.</param>
    /// <param name="state">The sealed part of the question.</param>
    /// <param name="label">What the person calls it.</param>
    public async ValueTask<Passkey?> ReadNewAsync(HttpContext http, SignIn signIn, string answer, string state, string label)
    {
        if (Open(state, $"new passkey of {signIn.Person}") is not { } asked) return null;
        var result = await _handler.PerformAttestationAsync(
            new() { HttpContext = http, CredentialJson = answer, AttestationState = asked });
        if (!result.Succeeded) return null;
        var (made, now) = (result.Passkey, clock.GetUtcMicroseconds());
        return new(
            ObjectId.Random(now), Base64Url.EncodeToString(made.CredentialId), Base64Url.EncodeToString(made.PublicKey),
            made.SignCount, now, now, made.IsBackupEligible, label);
    }

    /// <summary>What a browser is asked, to sign in with whichever passkey it has.</summary>
    public async ValueTask<PasskeyQuestion> AskAsync(HttpContext http)
    {
        var made = await _handler.MakeRequestOptionsAsync(null, http);
        return new(made.RequestOptionsJson, Seal(made.AssertionState!, "sign-in with a passkey"));
    }

    /// <summary>Who signs in, and the passkey as it is after this use; null if the answer proves nothing.</summary>
    /// <param name="http">The request.</param>
    /// <param name="answer">What the browser answered, as JSON.</param>
    /// <param name="state">The sealed part of the question.</param>
    public async ValueTask<(ObjectId Person, Passkey Passkey)?> CheckAsync(HttpContext http, string answer, string state)
    {
        if (Open(state, "sign-in with a passkey") is not { } asked) return null;
        var result = await _handler.PerformAssertionAsync(
            new() { HttpContext = http, CredentialJson = answer, AssertionState = asked });
        if (!result.Succeeded) return null;
        var known = result.User.Passkeys.Find(Base64Url.EncodeToString(result.Passkey.CredentialId));
        return known is null
            ? null
            : (result.User.Person, known with { Uses = result.Passkey.SignCount, UsedAt = clock.GetUtcMicroseconds() });
    }

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
