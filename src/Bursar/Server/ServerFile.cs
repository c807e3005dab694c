using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar;

/// <summary>The address of a running server: <c>server.json</c> in its data directory.</summary>
/// <param name="Url">The base address, without a trailing slash.</param>
/// <param name="Pid">The process id of the server.</param>
/// <param name="Certificate">The SHA-256 of the server's certificate in hex digits; null without TLS.</param>
internal sealed record ServerFile(
    [property: JsonPropertyName("url")] string Url,
    [property: JsonPropertyName("pid")] int Pid,
    [property: JsonPropertyName("certificate")] string? Certificate = null)
{
    /// <summary>The port at which it answers to the vendors' names over TLS; null outside sandbox mode.</summary>
    [JsonPropertyName("vendor_port")]
    public int? VendorPort { get; init; }

    /// <summary>The port at which the participants' site answers to the names of the vendors'; null if there is none.</summary>
    [JsonPropertyName("vendor_site_port")]
    public int? VendorSitePort { get; init; }

    /// <summary>Publishes the address of this process.</summary>
    public void Write(DataDirectory data)
        => PrivateFile.Write(data.ServerFile, JsonSerializer.Serialize(this, ServerFileJson.Default.ServerFile));

    /// <summary>
    /// The address of the running server; null if none is running. A killed server leaves its file behind, but not its lock.
    /// </summary>
    public static ServerFile? Read(DataDirectory data)
    {
        try
        {
            if (PrivateFile.Read(data.ServerFile) is not { } text || !ServerLock.IsHeld(data)) return null;
            return JsonSerializer.Deserialize(text, ServerFileJson.Default.ServerFile) is { IsUsable: true } server
                ? server
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Deletes the file.</summary>
    public static void Delete(DataDirectory data) => File.Delete(data.ServerFile);

    private bool IsUsable => Uri.TryCreate(Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https";
}
