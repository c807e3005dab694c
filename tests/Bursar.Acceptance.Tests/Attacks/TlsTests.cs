using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Bursar.Acceptance.Tests;

/// <summary>TLS by the server itself, and what is said at the start where there is none.</summary>
public sealed class TlsTests
{
    private const string Password = "a password, with a comma";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("pem")]
    [InlineData("pem in one file")]
    [InlineData("encrypted pem")]
    [InlineData("pfx")]
    public async Task Serve_WithACertificate_TalksTlsToClientsAndToTheCommandLine(string form)
    {
        using var directory = new TestDirectory();
        using var certificate = NewCertificate();
        var environment = await WriteAsync(certificate, form, directory.Path);
        await using var server = await BursarServer.ServeAsync(environment: environment, urls: "https://127.0.0.1:0");

        using var handler = new SocketsHttpHandler();
        X509Certificate? shown = null;
        handler.SslOptions.RemoteCertificateValidationCallback = (_, given, _, _) => (shown = given) is not null;
        using var client = new HttpClient(handler) { BaseAddress = server.Address };
        using var answer = await client.GetAsync("/health/live", Stop);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(certificate.GetCertHashString(), shown?.GetCertHashString());
        // Nobody trusts the certificate, so a client that checks it does not talk to the server.
        await Assert.ThrowsAsync<HttpRequestException>(() => server.Http.GetAsync("/health/live", Stop));
        // The command line knows which one it must be.
        Assert.Equal(0, (await server.Command.RunAsync("book", "list")).ExitCode);
        var file = Path.Combine(server.Data, "server.json");
        var text = await File.ReadAllTextAsync(file, Stop);
        var fingerprint = certificate.GetCertHashString(HashAlgorithmName.SHA256);
        Assert.Contains(fingerprint, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, text.Replace(fingerprint, new string('0', fingerprint.Length)), Stop);
        Assert.Equal(3, (await server.Command.RunAsync("book", "list")).ExitCode);
    }

    [Theory]
    [InlineData("https://127.0.0.1:0", "", "Bursar:Certificate")]
    [InlineData("http://127.0.0.1:0", "pem", "https")]
    [InlineData("https://127.0.0.1:0", "no key", "private key")]
    [InlineData("https://127.0.0.1:0", "wrong password", "cannot be used")]
    public async Task Serve_WithoutWhatTlsNeeds_IsRefusedInOneLine(string urls, string form, string said)
    {
        using var directory = new TestDirectory();
        using var certificate = NewCertificate();
        var environment = form.Length > 0 ? await WriteAsync(certificate, form, directory.Path) : [];

        var run = await ProgramRun.StartAsync(
            "dotnet", [Paths.Executable, "serve", "--data", directory.Path, "--urls", urls], environment: environment);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains(said, Assert.Single(run.Errors.Trim().Split('\n')), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0", "", true)]
    [InlineData("http://0.0.0.0:0", "https://bursar.example.org", false)]
    [InlineData("http://127.0.0.1:0", "", false)]
    public async Task Serve_PlainHttpBeyondLoopback_IsSaidAtTheStart(string urls, string publicUrl, bool said)
    {
        var environment = new Dictionary<string, string> { ["Bursar__PublicUrl"] = publicUrl };
        await using var server = await BursarServer.ServeAsync(environment: environment, urls: urls);
        await server.StopAsync();

        Assert.Equal(said, server.Printed.Contains("Bursar[220]", StringComparison.Ordinal));
        Assert.Equal(said ? 2 : 1, server.Printed.Trim().Split('\n').Length);
    }

    [Theory]
    [InlineData(250, true)]
    [InlineData(400, false)]
    public async Task Serve_WithFewFileDescriptors_SaysSoInOneLine(int descriptors, bool said)
    {
        var shell = await Prerequisite.FindAsync("bash", ["--version"], "bash");
        using var directory = new TestDirectory();
        await using var server = await BursarServer.WrappedAsync(
            directory.Path, shell, "-c", $"ulimit -n {descriptors}; exec \"$@\"", "bash");
        await server.StopAsync();

        var warning = $"Bursar[221] This process can open only {descriptors} files";
        Assert.Equal(said, server.Printed.Contains(warning, StringComparison.Ordinal));
        Assert.Equal(said ? 2 : 1, server.Printed.Trim().Split('\n').Length);
    }

    private static X509Certificate2 NewCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=bursar.example.org", key, HashAlgorithmName.SHA256);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    private static async Task<Dictionary<string, string>> WriteAsync(X509Certificate2 certificate, string form, string directory)
    {
        var file = Path.Combine(directory, "tls");
        var key = Path.Combine(directory, "key");
        var password = Path.Combine(directory, "password");
        using var own = certificate.GetECDsaPrivateKey()!;
        var pem = certificate.ExportCertificatePem() + "\n";
        Dictionary<string, string> settings = new() { ["Bursar__Certificate"] = file };
        await File.WriteAllTextAsync(password, $"{(form == "wrong password" ? "another" : Password)}\n", Stop);
        switch (form)
        {
            case "pem":
                await File.WriteAllTextAsync(file, pem, Stop);
                await File.WriteAllTextAsync(key, own.ExportPkcs8PrivateKeyPem(), Stop);
                settings["Bursar__CertificateKey"] = key;
                break;
            case "encrypted pem":
                await File.WriteAllTextAsync(file, pem, Stop);
                var encryption = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1_000);
                await File.WriteAllTextAsync(key, own.ExportEncryptedPkcs8PrivateKeyPem(Password, encryption), Stop);
                settings["Bursar__CertificateKey"] = key;
                settings["Bursar__CertificatePasswordFile"] = password;
                break;
            case "pem in one file":
                await File.WriteAllTextAsync(file, pem + own.ExportPkcs8PrivateKeyPem(), Stop);
                break;
            case "no key":
                using (var bare = X509CertificateLoader.LoadCertificate(certificate.RawData))
                    await File.WriteAllBytesAsync(file, bare.Export(X509ContentType.Pfx), Stop);
                break;
            default:
                await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pfx, Password), Stop);
                settings["Bursar__CertificatePasswordFile"] = password;
                break;
        }
        return settings;
    }
}
