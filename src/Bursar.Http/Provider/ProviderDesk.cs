using Bursar.Ledger;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Bursar.Http;

/// <summary>
/// Asks a provider who someone is, with the framework's handler for OpenID Connect. The handler has services of its own: were
/// they the server's, every request would go through the framework's middleware.
/// </summary>
public sealed class ProviderDesk : IDisposable
{
    /// <summary>
    /// How many browsers are sent to the provider, or looked up there, at once: each may wait for it as long as
    /// <see cref="Timeout"/>.
    /// </summary>
    private const int MaxAtOnce = 64;

    private const string Busy = "Too many wait for the provider.";

    /// <summary>How long the provider has for an answer.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    /// <summary>How long someone has to sign in there, and to come back.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private static readonly AuthenticationScheme Scheme = new("provider", null, typeof(OpenIdConnectHandler));

    private readonly ServiceProvider _services;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _free = new(MaxAtOnce);

    /// <summary>Prepares it; the provider is not asked yet.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="rules">The site.</param>
    /// <param name="box">Seals what a browser carries to the provider and back.</param>
    /// <param name="clock">Real time.</param>
    /// <param name="logs">The log of the framework.</param>
    public ProviderDesk(
        ProviderOptions provider, ProviderRules rules, ISecretBox box, TimeProvider clock, ILoggerFactory logs)
    {
        (Name, _clock) = (provider.Name, clock);
        var services = new ServiceCollection();
        services.AddSingleton(logs).AddSingleton(TimeProvider.System).AddWebEncoders();
        services.AddSingleton<IAuthenticationConfigurationProvider, NoSchemeSettings>();
        services.AddSingleton<IDataProtectionProvider>(new BoxProtection(box, rules.Purpose));
        new AuthenticationBuilder(services).AddOpenIdConnect(Scheme.Name, options => Set(options, provider, rules));
        _services = services.BuildServiceProvider();
    }

    /// <summary>What people call the provider.</summary>
    public string Name { get; }

    /// <summary>Sets the answer to a request: the way to the provider.</summary>
    /// <param name="http">The request.</param>
    /// <param name="next">Where to go afterwards.</param>
    /// <returns>Null if it is set; otherwise why the provider cannot be asked, for the log.</returns>
    public async ValueTask<string?> AskAsync(HttpContext http, string next)
    {
        if (!await _free.WaitAsync(TimeSpan.Zero, http.RequestAborted)) return Busy;
        try
        {
            var asked = new AuthenticationProperties { RedirectUri = next, ExpiresUtc = _clock.GetUtcNow() + Lifetime };
            await (await HandlerAsync(http)).ChallengeAsync(asked);
            return null;
        }
        catch (Exception failure) when (!http.RequestAborted.IsCancellationRequested)
        {
            // Its metadata or its keys could not be read; the handler wraps what went wrong in many ways.
            return failure.Message;
        }
        finally
        {
            _free.Release();
        }
    }

    /// <summary>What the provider said of a browser that it sent back; null if the address is another one.</summary>
    public async ValueTask<ProviderAnswer?> AnswerAsync(HttpContext http)
    {
        if (!await _free.WaitAsync(TimeSpan.Zero, http.RequestAborted)) return new(null, null, Busy);
        try
        {
            await (await HandlerAsync(http)).HandleRequestAsync();
            return http.Features.Get<ProviderAnswer>();
        }
        finally
        {
            _free.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _services.Dispose();
        _free.Dispose();
    }

    private async ValueTask<OpenIdConnectHandler> HandlerAsync(HttpContext http)
    {
        var handler = ActivatorUtilities.CreateInstance<OpenIdConnectHandler>(_services);
        await handler.InitializeAsync(Scheme, http);
        return handler;
    }

    private void Set(OpenIdConnectOptions options, ProviderOptions provider, ProviderRules rules)
    {
        options.Authority = provider.Authority.ToString();
        options.RequireHttpsMetadata = !provider.Authority.IsLoopback;
        (options.ClientId, options.ClientSecret) = (provider.ClientId, provider.ClientSecret);
        // The code comes back in the address, so that the cookies of this sign-in need not be sent across sites.
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.CallbackPath = rules.CallbackPath;
        options.SignInScheme = $"{Scheme.Name}-none"; // Nobody is signed in to it: the ticket is read and dropped.
        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = true;
        options.Scope.Add("email");
        options.ClaimActions.MapJsonKey("email_verified", "email_verified");
        options.DisableTelemetry = true;
        options.BackchannelTimeout = Timeout;
        options.RemoteAuthenticationTimeout = Lifetime;
        options.TimeProvider = TimeProvider.System; // Cookies end by the browser's clock, tokens by the provider's.
        foreach (var cookie in new[] { options.CorrelationCookie, options.NonceCookie })
            (cookie.SameSite, cookie.SecurePolicy, cookie.Path)
                = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest, rules.Path);
        options.Events = new OpenIdConnectEvents
        {
            OnRedirectToIdentityProvider = context =>
            {
                context.ProtocolMessage.RedirectUri = rules.AddressOf(context.Request, rules.CallbackPath);
                return Task.CompletedTask;
            },
            OnMessageReceived = context =>
            {
                // A browser forgets its cookies by then; whoever kept them is told the same.
                if (context.Properties?.ExpiresUtc <= _clock.GetUtcNow()) context.Fail("The sign-in took too long.");
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
                // Its message may repeat what is in the address.
                context.HttpContext.Features.Set(new ProviderAnswer(null, null, context.Failure?.GetType().Name ?? "It failed."));
                context.HandleResponse();
                return Task.CompletedTask;
            },
        };
    }
}
