using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Bursar.WebConsole;

/// <summary>
/// Asks the institution's provider who someone is, with the framework's handler for OpenID Connect. The handler has services of
/// its own: were they the server's, every request would go through the framework's middleware.
/// </summary>
internal sealed class ProviderDesk : IDisposable
{
    /// <summary>Where the provider sends the browser back.</summary>
    private const string CallbackPath = ConsoleSite.Root + "/provider/callback";

    private static readonly AuthenticationScheme Scheme = new("provider", null, typeof(OpenIdConnectHandler));
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    private readonly ServiceProvider _services;

    /// <summary>Prepares it; the provider is not asked yet.</summary>
    public ProviderDesk(ProviderOptions provider, ISecretBox box, PublicAddress address, ILoggerFactory logs)
    {
        Host = provider.Authority.Host;
        var services = new ServiceCollection();
        services.AddSingleton(logs).AddSingleton(TimeProvider.System).AddWebEncoders();
        services.AddSingleton<IAuthenticationConfigurationProvider, NoSchemeSettings>();
        services.AddSingleton<IDataProtectionProvider>(new BoxProtection(box, "console provider"));
        new AuthenticationBuilder(services).AddOpenIdConnect(Scheme.Name, options => Set(options, provider, address));
        _services = services.BuildServiceProvider();
    }

    /// <summary>The provider's host name.</summary>
    public string Host { get; }

    /// <summary>Sets the answer to a request: the way to the provider.</summary>
    public async Task AskAsync(HttpContext http, string next)
        => await (await HandlerAsync(http)).ChallengeAsync(new AuthenticationProperties { RedirectUri = next });

    /// <summary>What the provider said of a browser that it sent back; null if the address is another one.</summary>
    public async Task<ProviderAnswer?> AnswerAsync(HttpContext http)
    {
        await (await HandlerAsync(http)).HandleRequestAsync();
        return http.Features.Get<ProviderAnswer>();
    }

    /// <inheritdoc/>
    public void Dispose() => _services.Dispose();

    private async ValueTask<OpenIdConnectHandler> HandlerAsync(HttpContext http)
    {
        var handler = ActivatorUtilities.CreateInstance<OpenIdConnectHandler>(_services);
        await handler.InitializeAsync(Scheme, http);
        return handler;
    }

    private static void Set(OpenIdConnectOptions options, ProviderOptions provider, PublicAddress address)
    {
        options.Authority = provider.Authority.ToString();
        options.RequireHttpsMetadata = !provider.Authority.IsLoopback;
        (options.ClientId, options.ClientSecret) = (provider.ClientId, provider.ClientSecret);
        // The code comes back in the address, so that the cookies of this sign-in need not be sent across sites.
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.CallbackPath = CallbackPath;
        options.SignInScheme = $"{Scheme.Name}-none"; // Nobody is signed in to it: the ticket is read and dropped.
        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = true;
        options.Scope.Add("email");
        options.ClaimActions.MapJsonKey("email_verified", "email_verified");
        options.DisableTelemetry = true;
        options.BackchannelTimeout = Timeout;
        options.TimeProvider = TimeProvider.System; // Cookies end by the browser's clock, tokens by the provider's.
        foreach (var cookie in new[] { options.CorrelationCookie, options.NonceCookie })
            (cookie.SameSite, cookie.SecurePolicy, cookie.Path)
                = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest, ConsoleSite.Root);
        options.Events = new OpenIdConnectEvents
        {
            OnRedirectToIdentityProvider = context =>
            {
                context.ProtocolMessage.RedirectUri = address.Of(context.Request, CallbackPath);
                return Task.CompletedTask;
            },
            OnTicketReceived = static context =>
            {
                context.HttpContext.Features.Set(new ProviderAnswer(context.Principal, context.ReturnUri, null));
                context.HandleResponse();
                return Task.CompletedTask;
            },
            OnRemoteFailure = static context =>
            {
                context.HttpContext.Features.Set(new ProviderAnswer(null, null, context.Failure));
                context.HandleResponse();
                return Task.CompletedTask;
            },
        };
    }
}
