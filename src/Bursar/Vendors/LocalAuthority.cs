using System.Collections.Concurrent;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Bursar;

/// <summary>
/// A certificate authority for one data directory, under which a sandbox answers to the vendors' names. Its key never leaves the
/// directory, no system trusts it unless told to, and its certificate permits it no names but those of the vendors' domains
/// (RFC 5280, 4.2.1.10).
/// </summary>
internal sealed class LocalAuthority
{
    private const string NameConstraints = "2.5.29.30";
    private const string ServerAuth = "1.3.6.1.5.5.7.3.1";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);
    private static readonly TimeSpan Margin = TimeSpan.FromDays(30);
    private readonly X509Certificate2 _own;
    private readonly TimeProvider _world;
    private readonly ConcurrentDictionary<string, X509Certificate2> _made = new(StringComparer.OrdinalIgnoreCase);

    private LocalAuthority(X509Certificate2 own, TimeProvider world) => (_own, _world) = (own, world);

    /// <summary>The authority of a data directory, which gets a new one if it has none, or if its time is nearly over.</summary>
    /// <exception cref="CommandFailure">A file of it cannot be read or written.</exception>
    public static LocalAuthority Ensure(DataDirectory data, TimeProvider world)
    {
        try
        {
            if (PrivateFile.Read(data.AuthorityFile) is { } pem && PrivateFile.Read(data.AuthorityKeyFile) is { } key)
            {
                var kept = X509Certificate2.CreateFromPem(pem, key);
                if (kept.NotAfter.ToUniversalTime() > world.GetUtcNow().UtcDateTime + Margin) return new(kept, world);
            }
        }
        catch (CryptographicException failure)
        {
            throw new CommandFailure(
                ExitCode.CannotStart, $"{data.AuthorityFile} and its key do not belong together. Delete both.", failure);
        }
        using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var own = Make(made, world.GetUtcNow());
        PrivateFile.Write(data.AuthorityKeyFile, made.ExportPkcs8PrivateKeyPem());
        PrivateFile.Write(data.AuthorityFile, own.ExportCertificatePem());
        return new(own, world);
    }

    /// <summary>The certificate for one of the vendors' names; null for any other.</summary>
    public X509Certificate2? CertificateFor(string? host)
        => host is not null && VendorHosts.Has(host) ? _made.GetOrAdd(host, Issue) : null;

    private static X509Certificate2 Make(ECDsa key, DateTimeOffset now)
    {
        var request = new CertificateRequest("CN=Bursar sandbox", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(
            certificateAuthority: true, hasPathLengthConstraint: true, pathLengthConstraint: 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(
            X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        request.CertificateExtensions.Add(new X509Extension(NameConstraints, PermittedDomains(), critical: true));
        return request.CreateSelfSigned(now.AddDays(-1), now + Lifetime);
    }

    private X509Certificate2 Issue(string host)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new(ServerAuth)], critical: false));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(
            _own, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        var serial = RandomNumberGenerator.GetBytes(16);
        serial[0] &= 0x7F; // A positive number.
        using var issued = request.Create(_own, _world.GetUtcNow().AddDays(-1), new(_own.NotAfter.ToUniversalTime()), serial);
        using var own = issued.CopyWithPrivateKey(key);
        // Windows serves TLS only with a key from its own store.
        return X509CertificateLoader.LoadPkcs12(own.Export(X509ContentType.Pkcs12), null);
    }

    /// <summary>NameConstraints with a permitted subtree of DNS names for each domain.</summary>
    private static byte[] PermittedDomains()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
        {
            foreach (var domain in VendorHosts.Domains)
            {
                using (writer.PushSequence())
                    writer.WriteCharacterString(
                        UniversalTagNumber.IA5String, domain, new Asn1Tag(TagClass.ContextSpecific, 2));
            }
        }
        return writer.Encode();
    }
}
