using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar;

/// <summary>Where a running server is found: <c>server.json</c> in its data directory.</summary>
/// <param name="Url">The address to call, without a slash at its end.</param>
/// <param name="Pid">The server's process.</param>
internal sealed record ServerFile([property: JsonPropertyName("url")] string Url, [property: JsonPropertyName("pid")] int Pid)
{
    /// <summary>Tells where this process listens.</summary>
    public static void Write(DataDirectory data, string url)
        => PrivateFile.Write(data.ServerFile, JsonSerializer.Serialize(new(url, Environment.ProcessId), ServerFileJson.Default.ServerFile));

    /// <summary>Where the server listens; null where none runs. One that was killed left its file behind, but not its lock.</summary>
    public static ServerFile? Read(DataDirectory data)
    {
        try
        {
            if (PrivateFile.Read(data.ServerFile) is not { } text || !ServerLock.IsHeld(data)) return null;
            return JsonSerializer.Deserialize(text, ServerFileJson.Default.ServerFile) is { IsUsable: true } server ? server : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Takes it back.</summary>
    public static void Delete(DataDirectory data) => File.Delete(data.ServerFile);

    private bool IsUsable => Uri.TryCreate(Url, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttp;
}
