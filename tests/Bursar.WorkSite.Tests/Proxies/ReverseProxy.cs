using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Bursar.WorkSite.Tests;

/// <summary>A reverse proxy with the configuration of docs/operating.md, in front of a server.</summary>
internal sealed class ReverseProxy : IAsyncDisposable
{
    private readonly DirectoryInfo _directory;
    private readonly Process _process;
    private readonly Task _rest;

    private ReverseProxy(DirectoryInfo directory, Process process, int port, Task rest)
        => (_directory, _process, Port, _rest) = (directory, process, port, rest);

    /// <summary>Where it listens, on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>Starts it; skips the test where there is none.</summary>
    /// <param name="program">Which one.</param>
    /// <param name="server">The server of the APIs.</param>
    /// <param name="site">The participants' site.</param>
    public static async Task<ReverseProxy> StartAsync(ProxyProgram program, Uri server, Uri site)
    {
        if (!File.Exists(program.Path)) Prerequisite.Missing(program.Name);
        while (true)
        {
            var port = FreePort();
            if (await TryStartAsync(program, port, server, site) is { } started) return started;
        }
    }

    /// <summary>A client for which every name leads to it.</summary>
    public HttpClient Client() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectCallback = async (_, stop) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(IPAddress.Loopback, Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        },
        SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null },
    });

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        await _rest;
        _process.Dispose();
        _directory.Delete(recursive: true);
    }

    private static async Task<ReverseProxy?> TryStartAsync(ProxyProgram program, int port, Uri server, Uri site)
    {
        var directory = Directory.CreateTempSubdirectory($"bursar-{program.Name}-");
        WriteCertificate(directory.FullName);
        var documented = Documented(program.Name)
            .Replace("127.0.0.1:8080", server.Authority, StringComparison.Ordinal)
            .Replace("127.0.0.1:8081", site.Authority, StringComparison.Ordinal);
        var file = Path.Combine(directory.FullName, "configuration");
        await File.WriteAllTextAsync(file, program.Configure(documented, directory.FullName, port));
        var start = new ProcessStartInfo(program.Path, program.Arguments(directory.FullName, file))
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var name in new[] { "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME" }) start.Environment[name] = directory.FullName;
        var process = TestProcess.Start(start);
        // Another program may have taken the port in the meantime: then it ends.
        while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Contains(program.Failed, StringComparison.Ordinal) && !line.Contains("in use", StringComparison.Ordinal))
                throw new InvalidOperationException(line);
            if (!line.Contains(program.Ready, StringComparison.Ordinal)) continue;
            return new(directory, process, port, process.StandardError.ReadToEndAsync(CancellationToken.None));
        }
        await process.WaitForExitAsync();
        process.Dispose();
        directory.Delete(recursive: true);
        return null;
    }

    /// <summary>The block of a proxy's configuration in the documentation.</summary>
    private static string Documented(string name, [CallerFilePath] string here = "")
    {
        var page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "operating.md"));
        var parts = page.Split($"```{name}\n");
        Assert.Equal(2, parts.Length);
        return parts[1].Split("```")[0];
    }

    private static void WriteCertificate(string directory)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=test", key, HashAlgorithmName.SHA256);
        var now = DateTimeOffset.UtcNow;
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllText(Path.Combine(directory, "fullchain.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(directory, "privkey.pem"), key.ExportPkcs8PrivateKeyPem());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
