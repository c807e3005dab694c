using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>The certificate that a server shows over TLS, with its key. Not a record, because a record prints it.</summary>
/// <param name="own">The server's certificate and key.</param>
/// <param name="chain">The certificates that lead from it to the authority's, as the file has them.</param>
internal sealed class ServerCertificate(X509Certificate2 own, X509Certificate2Collection chain)
{
    private const string Setting = "Bursar:Certificate";
    private const string KeySetting = "Bursar:CertificateKey";
    private const string PasswordSetting = "Bursar:CertificatePasswordFile";

    private const string NoKey = "It has no private key.";

    /// <summary>The server's certificate and key.</summary>
    public X509Certificate2 Own => own;

    /// <summary>The certificates that are sent along with it.</summary>
    public X509Certificate2Collection Chain => chain;

    /// <summary>The certificate's SHA-256 in hex digits, by which the command line knows it.</summary>
    public string Fingerprint => own.GetCertHashString(HashAlgorithmName.SHA256);

    /// <summary>
    /// Reads <c>Bursar:Certificate</c>, a PFX or PEM file; the PEM file of its key, <c>:CertificateKey</c>, unless both are in
    /// one; and the file with the password of either, <c>:CertificatePasswordFile</c>. Null if there is none.
    /// </summary>
    /// <exception cref="CommandFailure">A file cannot be read, or there is no private key in it.</exception>
    public static ServerCertificate? Of(IConfiguration settings)
    {
        var (path, key, passwordFile) = (settings[Setting], settings[KeySetting], settings[PasswordSetting]);
        if (string.IsNullOrEmpty(path))
            return string.IsNullOrEmpty(key) && string.IsNullOrEmpty(passwordFile)
                ? null
                : throw new CommandFailure(ExitCode.CannotStart, $"{KeySetting} and {PasswordSetting} need {Setting}.");
        var password = settings.SecretOf(PasswordSetting);
        try
        {
            var read = IsPem(path) ? ReadPem(path, key, password) : ReadPfx(path, password);
            return read.Own.HasPrivateKey ? read : throw new CryptographicException(NoKey);
        }
        catch (Exception failure) when (
            failure is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            throw new CommandFailure(
                ExitCode.CannotStart, $"The certificate of {Setting}, {path}, cannot be used: {failure.Message}", failure);
        }
    }

    private static bool IsPem(string path)
    {
        using var reader = new StreamReader(path);
        return reader.ReadLine()?.StartsWith("-----BEGIN", StringComparison.Ordinal) == true;
    }

    private static ServerCertificate ReadPem(string path, string? key, string? password)
    {
        var keyPath = string.IsNullOrEmpty(key) ? path : key;
        var own = password is null
            ? X509Certificate2.CreateFromPemFile(path, keyPath)
            : X509Certificate2.CreateFromEncryptedPemFile(path, password, keyPath);
        // Windows serves TLS only with a key from its own store.
        if (OperatingSystem.IsWindows()) own = X509CertificateLoader.LoadPkcs12(own.Export(X509ContentType.Pkcs12), null);
        var all = new X509Certificate2Collection();
        all.ImportFromPemFile(path);
        return new(own, all);
    }

    private static ServerCertificate ReadPfx(string path, string? password)
    {
        var all = X509CertificateLoader.LoadPkcs12CollectionFromFile(path, password);
        return all.FirstOrDefault(one => one.HasPrivateKey) is { } own ? new(own, all) : throw new CryptographicException(NoKey);
    }
}
