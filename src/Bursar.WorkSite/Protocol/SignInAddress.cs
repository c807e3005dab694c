using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>The address of the sign-in, which remembers where the participant wanted to go.</summary>
internal static class SignInAddress
{
    private const string Here = "/sign-in";

    /// <summary>The address for a request that needs someone signed in.</summary>
    public static string For(HttpRequest request)
        => HttpMethods.IsGet(request.Method) ? $"{Here}?to={Uri.EscapeDataString(request.Path + request.QueryString)}" : Here;

    /// <summary>Where to go after the sign-in: a path of this site, whatever the address says.</summary>
    public static string After(string to)
        => to.StartsWith('/') && !to.StartsWith("//", StringComparison.Ordinal) && !to.Contains('\\', StringComparison.Ordinal)
            && !to.Any(char.IsControl) ? to : "/tasks";
}
