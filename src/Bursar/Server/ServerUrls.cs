using Microsoft.AspNetCore.Http;

namespace Bursar;

/// <summary>The addresses that a server listens on.</summary>
internal static class ServerUrls
{
    /// <summary>The default address.</summary>
    public const string Default = "http://127.0.0.1:8080";

    /// <summary>Checks addresses separated by semicolons.</summary>
    /// <exception cref="CommandFailure">An address is not <c>http://host:port</c>, or is not on loopback although it must
    /// be.</exception>
    public static string[] Parse(string text, bool loopbackOnly)
    {
        var urls = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (urls.Length == 0) throw Wrong(text);
        foreach (var url in urls)
        {
            var address = Read(url);
            if (loopbackOnly && !IsLoopback(address.Host))
                throw new CommandFailure(
                    ExitCode.Usage, $"The demo's credentials are public, so it listens only on loopback, not on {url}.");
        }
        return urls;
    }

    /// <summary>The address by which a process on this machine reaches a server that listens on the given one.</summary>
    public static string Reachable(string listening)
    {
        var address = BindingAddress.Parse(listening);
        var host = address.Host is "0.0.0.0" or "*" or "+" ? "127.0.0.1" : address.Host == "[::]" ? "[::1]" : address.Host;
        return $"http://{host}:{address.Port}";
    }

    private static BindingAddress Read(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            var usable = address.Scheme.Equals("http", StringComparison.OrdinalIgnoreCase) && address.Host.Length > 0
                && address.Port is >= 0 and <= 65_535
                && address.PathBase.Length == 0
                && !address.IsUnixPipe
                && !address.IsNamedPipe;
            return usable ? address : throw Wrong(url);
        }
        catch (FormatException)
        {
            throw Wrong(url);
        }
    }

    private static bool IsLoopback(string host)
        => host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (System.Net.IPAddress.TryParse(host, out var address) && System.Net.IPAddress.IsLoopback(address));

    private static CommandFailure Wrong(string url)
        => new(
            ExitCode.Usage,
            $"\"{url}\" is not a valid address to listen on. It must look like {Default}. For TLS, use a reverse proxy.");
}
