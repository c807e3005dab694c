using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar;

/// <summary>What a demo tells whoever waits for it: a file that is there, whole, once the demo answers.</summary>
/// <param name="Url">Where it listens, without a slash at the end.</param>
/// <param name="WorkUrl">Where the participants' site listens.</param>
/// <param name="Data">Its data directory.</param>
/// <param name="Pid">The id of its process.</param>
internal sealed record ReadyFile(
    [property: JsonPropertyName("url")] string Url,
    [property: JsonPropertyName("work_url")] string WorkUrl,
    [property: JsonPropertyName("data")] string Data,
    [property: JsonPropertyName("pid")] int Pid)
{
    /// <summary>The access key for MTurk's API.</summary>
    [JsonPropertyName("aws_access_key_id")]
    public string AwsAccessKeyId => DemoBooks.KeyId;

    /// <summary>Its secret, which is the same for every demo.</summary>
    [JsonPropertyName("aws_secret_access_key")]
    public string AwsSecretAccessKey => DemoBooks.Secret;

    /// <summary>The token for Prolific's API, which is the same for every demo.</summary>
    [JsonPropertyName("prolific_token")]
    public string ProlificToken => DemoBooks.Token;

    /// <summary>The token for Bursar's own API, which is the same for every demo.</summary>
    [JsonPropertyName("operator_token")]
    public string OperatorToken => DemoBooks.OperatorToken;

    /// <summary>Writes it.</summary>
    public static void Write(string path, string url, string site, DataDirectory data)
    {
        var ready = new ReadyFile(url, site, data.Path, Environment.ProcessId);
        PrivateFile.Write(path, JsonSerializer.Serialize(ready, ReadyFileJson.Default.ReadyFile));
    }
}

/// <summary>Its JSON.</summary>
[JsonSerializable(typeof(ReadyFile))]
internal sealed partial class ReadyFileJson : JsonSerializerContext;
