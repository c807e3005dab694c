using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bursar.Http;

/// <summary>What every HTTP face of one server shares.</summary>
/// <param name="Bodies">The memory for bodies.</param>
/// <param name="Guesses">Counts failed credentials.</param>
/// <param name="Address">Where links lead.</param>
public sealed record Face(BodyBudget Bodies, GuessLimit Guesses, PublicAddress Address)
{
    /// <summary>
    /// The origin of the participants' site, without a slash at the end; null if there is none, or before it listens.
    /// </summary>
    public string? WorkSite { get; set; }

    /// <summary>Where new participants register on their own; null if they cannot, or before the site listens.</summary>
    public string? Registration { get; set; }
}

/// <summary>How a dialect asks for a <see cref="Face"/>.</summary>
public static class FaceServices
{
    /// <summary>Adds a <see cref="Face"/> with the defaults, unless the host has added its own.</summary>
    public static IServiceCollection TryAddFace(this IServiceCollection services)
    {
        services.TryAddSingleton(from => new Face(
            new BodyBudget(BodyBudget.DefaultBytes),
            new GuessLimit(GuessLimit.DefaultBurst, from.GetRequiredService<TimeProvider>()),
            new PublicAddress(
                null,
                () => from.GetRequiredService<IServer>().Features
                    .GetRequiredFeature<IServerAddressesFeature>().Addresses.First())));
        services.TryAddSingleton<CredentialUses>();
        return services;
    }
}
