using Bursar.Http;
using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>The providers of sign-ins: that of the console, and that of the participants' site.</summary>
internal static class ProviderSettings
{
    /// <summary>The institution's, for the console.</summary>
    public const string Console = "Console:OpenId";

    /// <summary>The participants'.</summary>
    public const string WorkSite = "Bursar:WorkOpenId";

    /// <summary>Reads the settings of one.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="section">Where they are.</param>
    /// <returns>Null if its <c>Authority</c> is not set.</returns>
    /// <exception cref="CommandFailure">A setting is invalid or missing, or the secret cannot be read.</exception>
    public static ProviderOptions? Of(IConfiguration settings, string section)
    {
        var (authority, client, name) = (
            settings[$"{section}:Authority"], settings[$"{section}:ClientId"], settings[$"{section}:Name"]);
        var secret = settings.SecretOf($"{section}:ClientSecretFile");
        if (string.IsNullOrEmpty(authority))
            return client is null && secret is null && name is null ? null : throw Wrong($"{section}:Authority is missing.");
        if (string.IsNullOrEmpty(client) || string.IsNullOrEmpty(secret))
            throw Wrong($"{section}:Authority needs {section}:ClientId and {section}:ClientSecretFile.");
        if (!Uri.TryCreate(authority, UriKind.Absolute, out var url)
            || !(url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)))
            throw Wrong($"{section}:Authority is \"{authority}\"; it must be the provider's issuer, an address with https.");
        if (name?.Length > ProviderOptions.MaxName || name?.Any(char.IsControl) == true)
            throw Wrong($"{section}:Name has at most {ProviderOptions.MaxName} characters, and no control characters.");
        var options = new ProviderOptions(url, client, secret);
        return string.IsNullOrWhiteSpace(name) ? options : options with { Name = name.Trim() };
    }

    private static CommandFailure Wrong(string why) => new(ExitCode.CannotStart, why);
}
