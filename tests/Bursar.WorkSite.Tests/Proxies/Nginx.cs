using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Bursar.WorkSite.Tests;

/// <summary>Nginx with the configuration of docs/operating.md, in front of a server.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private const string Program = "/usr/sbin/nginx";
    private const string Ready = "start worker process ";

    private readonly DirectoryInfo _directory;
    private readonly Process _process;
    private readonly Task _rest;

    private Nginx(DirectoryInfo directory, Process process, int port, Task rest)
        => (_directory, _process, Port, _rest) = (directory, process, port, rest);

    /// <summary>Where it listens, on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>Starts it; skips the test where there is none.</summary>
    /// <param name="server">The server of the APIs.</param>
    /// <param name="site">The participants' site.</param>
    public static async Task<Nginx> StartAsync(Uri server, Uri site)
    {
        if (!File.Exists(Program)) Prerequisite.Missing("nginx");
        while (true)
        {
            var port = FreePort();
            if (await TryStartAsync(port, server, site) is { } started) return started;
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
        SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == "CN=test" },
    });

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        await _rest;
        _process.Dispose();
        _directory.Delete(recursive: true);
    }

    private static async Task<Nginx?> TryStartAsync(int port, Uri server, Uri site)
    {
        var directory = Directory.CreateTempSubdirectory("bursar-nginx-");
        WriteCertificate(directory.FullName);
        var blocks = Documented()
            .Replace("listen 443 ssl", $"listen 127.0.0.1:{port} ssl", StringComparison.Ordinal)
            .Replace("/etc/bursar/", $"{directory.FullName}/", StringComparison.Ordinal)
            .Replace("http://127.0.0.1:8080", server.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)
            .Replace("http://127.0.0.1:8081", site.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal);
        var file = Path.Combine(directory.FullName, "nginx.conf");
        await File.WriteAllTextAsync(file, $$"""
            daemon off;
            {{(Environment.UserName == "root" ? "user root;" : "")}}
            worker_processes 1;
            pid {{directory.FullName}}/nginx.pid;
            error_log stderr notice;
            events {}
            http {
                access_log off;
                client_body_temp_path {{directory.FullName}}/body;
                proxy_temp_path {{directory.FullName}}/proxy;
                fastcgi_temp_path {{directory.FullName}}/fastcgi;
                uwsgi_temp_path {{directory.FullName}}/uwsgi;
                scgi_temp_path {{directory.FullName}}/scgi;
                {{blocks}}
            }
            """);
        var start = new ProcessStartInfo(Program, ["-p", directory.FullName, "-e", "stderr", "-c", file])
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var process = TestProcess.Start(start);
        // Another program may have taken the port in the meantime: then it ends.
        while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Contains("[emerg]", StringComparison.Ordinal) && !line.Contains("in use", StringComparison.Ordinal))
                throw new InvalidOperationException(line);
            if (!line.Contains(Ready, StringComparison.Ordinal)) continue;
            return new(directory, process, port, process.StandardError.ReadToEndAsync(CancellationToken.None));
        }
        await process.WaitForExitAsync();
        process.Dispose();
        directory.Delete(recursive: true);
        return null;
    }

    /// <summary>The block of nginx's configuration in the documentation.</summary>
    private static string Documented([CallerFilePath] string here = "")
    {
        var page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "operating.md"));
        var parts = page.Split("```nginx\n");
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
