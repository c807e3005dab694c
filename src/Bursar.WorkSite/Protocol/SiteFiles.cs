using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>
/// The style sheet and the scripts. Each has its hash in its address, so that a browser keeps it as long as it is right.
/// </summary>
internal static class SiteFiles
{
    private static readonly FrozenDictionary<string, Asset> All = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.EndsWith(".css", StringComparison.Ordinal) || name.EndsWith(".js", StringComparison.Ordinal))
        .ToFrozenDictionary(name => name, Load);

    /// <summary>The address of a file.</summary>
    public static string PathOf(string name) => $"/assets/{name}?{All[name].Hash}";

    /// <summary>The text of a file.</summary>
    public static string TextOf(string name) => System.Text.Encoding.UTF8.GetString(All[name].Bytes);

    /// <summary>Answers a file, or 404.</summary>
    public static async Task AnswerAsync(HttpContext http)
    {
        if (http.Request.RouteValues["name"] is not string name || !All.TryGetValue(name, out var asset))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        http.Response.ContentType = name.EndsWith(".css", StringComparison.Ordinal) ? "text/css" : "text/javascript";
        http.Response.ContentLength = asset.Bytes.Length;
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        await http.Response.Body.WriteAsync(asset.Bytes, http.RequestAborted);
    }

    private static Asset Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8)));
    }

    private sealed record Asset(byte[] Bytes, string Hash);
}
