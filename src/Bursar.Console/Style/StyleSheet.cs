using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Bursar.WebConsole;

/// <summary>The style sheet. Its address changes with its content, so browsers keep it.</summary>
internal static class StyleSheet
{
    private static readonly byte[] Content = Read();

    /// <summary>Its address.</summary>
    public static readonly string Path =
        $"{ConsoleSite.Root}/style-{Convert.ToHexStringLower(SHA256.HashData(Content))[..12]}.css";

    /// <summary>Writes it.</summary>
    public static async Task WriteAsync(HttpContext http)
    {
        http.Response.ContentType = "text/css; charset=utf-8";
        http.Response.ContentLength = Content.Length;
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        await http.Response.BodyWriter.WriteAsync(Content, http.RequestAborted);
    }

    private static byte[] Read()
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream("console.css")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
