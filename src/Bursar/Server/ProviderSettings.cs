using Bursar.WebConsole;
using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>The institution's provider of sign-ins to the console, if there is one (<c>Console:OpenId</c>).</summary>
internal static class ProviderSettings
{
    private const string Section = "Console:OpenId";

    /// <summary>Reads them.</summary>
    /// <returns>Null if <c>Console:OpenId:Authority</c> is not set.</returns>
    /// <exception cref="CommandFailure">A setting is invalid or missing, or the secret cannot be read.</exception>
    public static ProviderOptions? Of(IConfiguration settings)
    {
        var (authority, client) = (settings[$"{Section}:Authority"], settings[$"{Section}:ClientId"]);
        var secret = settings.SecretOf($"{Section}:ClientSecretFile");
        if (string.IsNullOrEmpty(authority))
            return client is null && secret is null ? null : throw Wrong($"{Section}:Authority is missing.");
        if (string.IsNullOrEmpty(client) || string.IsNullOrEmpty(secret))
            throw Wrong($"{Section}:Authority needs {Section}:ClientId and {Section}:ClientSecretFile.");
        if (!Uri.TryCreate(authority, UriKind.Absolute, out var url)
            || !(url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)))
            throw Wrong($"{Section}:Authority is \"{authority}\"; it must be the provider's issuer, an address with https.");
        return new(url, client, secret);
    }

    private static CommandFailure Wrong(string why) => new(ExitCode.CannotStart, why);
}
