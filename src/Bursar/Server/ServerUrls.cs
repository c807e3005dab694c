using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>The addresses that a server listens on.</summary>
internal static class ServerUrls
{
    /// <summary>The default address.</summary>
    public const string Default = "http://127.0.0.1:8080";

    /// <summary>The default address of the demo's site for participants.</summary>
    public const string DefaultWork = "http://127.0.0.1:8081";

    /// <summary>An address for that site on any free port.</summary>
    public const string AnyWork = "http://127.0.0.1:0";

    /// <summary>Checks addresses separated by semicolons.</summary>
    /// <param name="text">The addresses.</param>
    /// <param name="loopbackOnly">Whether only this machine may reach them.</param>
    /// <param name="hasCertificate">Whether there is a certificate for TLS.</param>
    /// <exception cref="CommandFailure">An address is not <c>http://host:port</c> or <c>https://host:port</c>; or is not on
    /// loopback although it must be; or TLS has no certificate, or a certificate no TLS.</exception>
    public static string[] Parse(string text, bool loopbackOnly, bool hasCertificate)
    {
        var urls = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (urls.Length == 0) throw Wrong(text);
        foreach (var url in urls)
        {
            var address = Read(url);
            if (loopbackOnly && !IsLoopback(address.Host))
                throw new CommandFailure(
                    ExitCode.Usage, $"The demo's credentials are public, so it listens only on loopback, not on {url}.");
            if (IsTls(address) && !hasCertificate)
                throw new CommandFailure(ExitCode.CannotStart, $"{url} needs a certificate. Set Bursar:Certificate.");
        }
        return hasCertificate && !urls.Any(url => IsTls(Read(url)))
            ? throw new CommandFailure(
                ExitCode.CannotStart, "Bursar:Certificate is set, but no address in Bursar:Urls begins with https.")
            : urls;
    }

    /// <summary>The host names among addresses that <see cref="Parse"/> returned: neither numbers nor <c>*</c>.</summary>
    public static IEnumerable<string> NamesOf(IEnumerable<string> urls) => urls
        .Select(url => Read(url).Host)
        .Where(host => host is not ("*" or "+") && Uri.CheckHostName(host) == UriHostNameType.Dns);

    /// <summary>Whether other machines may reach an address, and read what they see on the way.</summary>
    public static bool IsPlainBeyondLoopback(string url) => !IsTls(url) && IsBeyondLoopback(url);

    /// <summary>Whether other machines may reach an address.</summary>
    public static bool IsBeyondLoopback(string url) => !IsLoopback(Read(url).Host);

    /// <summary>A setting that is an address without a path, for links; null where it is not set.</summary>
    /// <exception cref="CommandFailure">It has another form.</exception>
    public static Uri? OriginOf(IConfiguration settings, string name)
    {
        if (settings[name] is not { Length: > 0 } text) return null;
        var isUsable = Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            && url is { PathAndQuery: "/", Fragment: "", UserInfo: "" };
        return isUsable
            ? url
            : throw new CommandFailure(
                ExitCode.CannotStart, $"{name} is \"{text}\"; it must look like https://bursar.example.org, without a path.");
    }

    /// <summary>The address by which a process on this machine reaches a server that listens on the given one.</summary>
    public static string Reachable(string listening)
    {
        var address = BindingAddress.Parse(listening);
        var host = address.Host is "0.0.0.0" or "*" or "+" ? "127.0.0.1" : address.Host == "[::]" ? "[::1]" : address.Host;
        return $"{address.Scheme}://{host}:{address.Port}";
    }

    private static BindingAddress Read(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            var isHttp = IsTls(address) || address.Scheme.Equals("http", StringComparison.OrdinalIgnoreCase);
            var usable = isHttp && address.Host.Length > 0
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

    /// <summary>Whether an address begins with <c>https</c>.</summary>
    public static bool IsTls(string url) => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    private static bool IsTls(BindingAddress address) => address.Scheme.Equals("https", StringComparison.OrdinalIgnoreCase);

    private static bool IsLoopback(string host)
        => host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (System.Net.IPAddress.TryParse(host, out var address) && System.Net.IPAddress.IsLoopback(address));

    private static CommandFailure Wrong(string url)
        => new(
            ExitCode.Usage,
            $"\"{url}\" is not a valid address to listen on. It must look like {Default}, or begin with https.");
}
