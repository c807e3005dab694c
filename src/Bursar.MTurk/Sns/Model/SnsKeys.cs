using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Bursar.MTurk;

/// <summary>
/// The key of a book, with which messages of its topics are signed: a certificate of its own and the private key to it, in PEM.
/// The tokens of links follow from it, so that none is stored.
/// </summary>
internal sealed class SnsKeys(ILedger ledger, ISecretBox box, TimeProvider world)
{
    private const int Bits = 2_048;
    private const int Years = 30;
    private const string End = "-----END CERTIFICATE-----";

    /// <summary>Makes the key of a book, unless it has one.</summary>
    public async ValueTask<Rejection?> EnsureAsync(int book, CancellationToken cancellation)
    {
        var kept = await ledger.FindAsync<HookSecret>(RowKey.OfHookSecret(book, Origin.MTurk), cancellation);
        if (kept is not null) return null;
        var made = box.Seal(Encoding.UTF8.GetBytes(Make()), HookSecret.SealOwner(book, Origin.MTurk));
        return (await ledger.ExecuteAsync(new EnsureHookSecret(book, Origin.MTurk, made), CancellationToken.None)).Rejection;
    }

    /// <summary>The certificate of a book, in PEM; null if it has none.</summary>
    public async ValueTask<string?> CertificateAsync(int book, CancellationToken cancellation)
    {
        if (await OpenAsync(book, cancellation) is not { } secret) return null;
        var pem = Encoding.UTF8.GetString(secret);
        return pem[..(pem.IndexOf(End, StringComparison.Ordinal) + End.Length)] + "\n";
    }

    /// <summary>The subscription that a token is for; null if the token is not one of ours.</summary>
    public async ValueTask<Hook?> FindAsync(SnsLinkPurpose purpose, string token, CancellationToken cancellation)
    {
        if (token.Length < ObjectId.Digits || !ObjectId.TryParse(token.AsSpan(0, ObjectId.Digits), out var id)) return null;
        var hook = await ledger.FindAsync<Hook>(RowKey.OfHook(id), cancellation);
        if (hook is not { IsDeleted: false, Origin: Origin.MTurk } || hook.Scope.IsEmpty) return null;
        if (await OpenAsync(id.Book, cancellation) is not { } secret) return null;
        var (ours, theirs) = (Encoding.UTF8.GetBytes(TokenOf(secret, purpose, id)), Encoding.UTF8.GetBytes(token));
        return CryptographicOperations.FixedTimeEquals(ours, theirs) ? hook : null;
    }

    /// <summary>The token of a link: the subscription's id and a code that only this server can make.</summary>
    public static string TokenOf(ReadOnlySpan<byte> secret, SnsLinkPurpose purpose, ObjectId hook)
    {
        var code = HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{purpose} {hook}"));
        return hook + Convert.ToHexStringLower(code);
    }

    private async ValueTask<byte[]?> OpenAsync(int book, CancellationToken cancellation)
    {
        var row = await ledger.FindAsync<HookSecret>(RowKey.OfHookSecret(book, Origin.MTurk), cancellation);
        return row is null ? null : box.Open(row.Sealed.Span, HookSecret.SealOwner(book, Origin.MTurk));
    }

    private string Make()
    {
        using var rsa = RSA.Create(Bits);
        var request = new CertificateRequest("CN=Bursar", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = world.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(Years));
        return $"{certificate.ExportCertificatePem()}\n{rsa.ExportPkcs8PrivateKeyPem()}\n";
    }
}
