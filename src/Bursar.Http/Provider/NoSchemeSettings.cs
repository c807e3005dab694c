using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Configuration;

namespace Bursar.Http;

/// <summary>
/// The handler's settings are those of <see cref="ProviderOptions"/>, and no others that the framework might look for.
/// </summary>
internal sealed class NoSchemeSettings : IAuthenticationConfigurationProvider
{
    /// <inheritdoc/>
    public IConfiguration AuthenticationConfiguration { get; } = new ConfigurationBuilder().Build();
}
