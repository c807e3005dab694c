using System.Net;
using Bursar.Http;
using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>How the server is reached, and what it lets one client or all of them take.</summary>
internal sealed record HttpSettings
{
    private const string AllowedHostsSetting = "Bursar:AllowedHosts";
    private const string PublicUrlSetting = "Bursar:PublicUrl";
    private const string TrustedProxiesSetting = "Bursar:TrustedProxies";

    /// <summary>The addresses to listen on (<c>Bursar:Urls</c>).</summary>
    public required string[] Urls { get; init; }

    /// <summary>The certificate for the addresses with <c>https</c> (<c>Bursar:Certificate</c>); null for none.</summary>
    public ServerCertificate? Certificate { get; init; }

    /// <summary>The authority under which the server answers to the vendors' names; null outside sandbox mode.</summary>
    public LocalAuthority? Authority { get; init; }

    /// <summary>The host names that are answered (<c>Bursar:AllowedHosts</c>, and those of the other addresses).</summary>
    public required AllowedHosts Hosts { get; init; }

    /// <summary>Where links in answers lead (<c>Bursar:PublicUrl</c>); null to follow the request.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>The proxies whose <c>X-Forwarded-For</c> and <c>-Proto</c> count (<c>Bursar:TrustedProxies</c>).</summary>
    public IReadOnlyList<IPNetwork> TrustedProxies { get; init; } = [];

    /// <summary>The most connections at once (<c>Bursar:MaxConnections</c>).</summary>
    public long MaxConnections { get; init; }

    /// <summary>The most bytes of bodies in memory at once (<c>Bursar:MaxBodyBytesInFlight</c>).</summary>
    public long MaxBodyBytes { get; init; }

    /// <summary>How many credentials of one address may fail at once (<c>Bursar:MaxFailedCredentials</c>).</summary>
    public int MaxFailedCredentials { get; init; }

    /// <summary>Whether a client that uses the public address talks TLS, to a proxy or to this server.</summary>
    public bool IsPublicUrlSecure => PublicUrl?.Scheme == Uri.UriSchemeHttps;

    /// <summary>The same, with an address for those who call the vendors' APIs by their own names.</summary>
    public HttpSettings ForVendors(LocalAuthority authority) => this with
    {
        Authority = authority,
        Urls = [.. Urls, VendorHosts.ListenOn],
        Hosts = Hosts.And(VendorHosts.Apis),
    };

    /// <summary>Reads them.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="loopbackOnly">Whether only this machine may reach the server.</param>
    /// <exception cref="CommandFailure">A setting is invalid, or two contradict each other.</exception>
    public static HttpSettings Of(IConfiguration settings, bool loopbackOnly)
    {
        var certificate = ServerCertificate.Of(settings);
        var urls = ServerUrls.Parse(settings["Bursar:Urls"] ?? ServerUrls.Default, loopbackOnly, certificate is not null);
        var publicUrl = ServerUrls.OriginOf(settings, PublicUrlSetting);
        string[] names = [.. ListOf(settings, AllowedHostsSetting), .. ServerUrls.NamesOf(urls)];
        if (names.FirstOrDefault(name => !AllowedHosts.IsName(name)) is { } wrong)
            throw Wrong($"{AllowedHostsSetting} has \"{wrong}\"; it must list names without a port, such as bursar.example.org.");
        return new()
        {
            Urls = urls,
            Certificate = certificate,
            Hosts = new(publicUrl is null ? names : [.. names, publicUrl.IdnHost]),
            PublicUrl = publicUrl,
            TrustedProxies = [.. ListOf(settings, TrustedProxiesSetting).Select(ProxyOf)],
            MaxConnections = settings.NumberOf("Bursar:MaxConnections", 4_096, 1, 1_000_000),
            MaxBodyBytes = settings.NumberOf(
                "Bursar:MaxBodyBytesInFlight", BodyBudget.DefaultBytes, RequestBody.MaxBytes, 1L << 40),
            MaxFailedCredentials = (int)settings.NumberOf("Bursar:MaxFailedCredentials", GuessLimit.DefaultBurst, 1, 1_000_000),
        };
    }

    private static IPNetwork ProxyOf(string text)
    {
        if (IPNetwork.TryParse(text, out var network)) return network;
        return IPAddress.TryParse(text, out var address)
            ? new(address, address.GetAddressBytes().Length * 8)
            : throw Wrong($"{TrustedProxiesSetting} has \"{text}\"; it must list addresses or networks, such as 10.0.0.0/8.");
    }

    private static string[] ListOf(IConfiguration settings, string name)
        => (settings[name] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static CommandFailure Wrong(string why) => new(ExitCode.CannotStart, why);
}
