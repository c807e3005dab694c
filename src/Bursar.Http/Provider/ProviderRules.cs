using Microsoft.AspNetCore.Http;

namespace Bursar.Http;

/// <summary>How one site asks its provider.</summary>
/// <param name="Purpose">What a sign-in is sealed for on its way: one that was begun at another site does not end here.</param>
/// <param name="Path">The path of its pages for it. The provider sends the browser back to <c>callback</c> below it.</param>
/// <param name="AddressOf">The absolute address of a path of the site, as the browser of a request reaches it.</param>
public sealed record ProviderRules(string Purpose, string Path, Func<HttpRequest, string, string> AddressOf)
{
    /// <summary>Where the provider sends the browser back.</summary>
    public string CallbackPath => $"{Path}/callback";
}
