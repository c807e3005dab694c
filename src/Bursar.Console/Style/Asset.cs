using System.Security.Cryptography;
using Bursar.Http;
using Microsoft.AspNetCore.Http;

namespace Bursar.WebConsole;

/// <summary>A file that pages load. Its address changes with its content, so browsers keep it.</summary>
internal sealed class Asset
{
    /// <summary>The style sheet.</summary>
    public static readonly Asset Style = new("console.css", "style", "css", "text/css; charset=utf-8");

    /// <summary>The script; no page needs it.</summary>
    public static readonly Asset Script = new("console.js", "script", "js", "text/javascript; charset=utf-8");

    /// <summary>The script of the forms that passkeys answer, which the participants' site has too.</summary>
    public static readonly Asset Passkey = new("passkey.js", "passkey", "js", "text/javascript; charset=utf-8");

    private readonly byte[] _content;
    private readonly string _type;

    private Asset(string resource, string name, string extension, string type)
    {
        (_content, _type) = (extension == "css" ? BaseStyle.And(Read(resource)) : Read(resource), type);
        Path = $"{ConsoleSite.Root}/{name}-{Convert.ToHexStringLower(SHA256.HashData(_content))[..12]}.{extension}";
    }

    /// <summary>Its address.</summary>
    public string Path { get; }

    /// <summary>Writes it.</summary>
    public async Task WriteAsync(HttpContext http)
    {
        http.Response.ContentType = _type;
        http.Response.ContentLength = _content.Length;
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        await http.Response.BodyWriter.WriteAsync(_content, http.RequestAborted);
    }

    private static byte[] Read(string resource)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
