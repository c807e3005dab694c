using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bursar.MTurk;

/// <summary>
/// A message to a subscriber in the form of SNS, signed (Amazon SNS Developer Guide, Parsing message formats, and Verifying the
/// signatures of Amazon SNS messages): version 2 of the signature, RSA with SHA-256.
/// </summary>
/// <param name="delivery">The delivery. Every attempt has the same id and time.</param>
/// <param name="topic">The topic's ARN.</param>
/// <param name="hook">The subscription's ARN.</param>
internal sealed class SnsMessage(Delivery delivery, string topic, string hook)
{
    private const string ContentType = "text/plain; charset=UTF-8";
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _id = $"00000000-{delivery.Id.ToString()[..4]}-{delivery.Id.ToString()[4..8]}-"
        + $"{delivery.Id.ToString()[8..12]}-{delivery.Id.ToString()[12..]}";

    /// <summary>The request to confirm the subscription.</summary>
    public HookPost Confirmation(string token, string link, string certificate, ReadOnlySpan<byte> key)
        => Post("SubscriptionConfirmation", [("Token", token), ("SubscribeURL", link)], [], certificate, key);

    /// <summary>A message of the topic.</summary>
    public HookPost Notification(string unsubscribe, string certificate, ReadOnlySpan<byte> key)
        => Post("Notification", [], [("UnsubscribeURL", unsubscribe)], certificate, key);

    private HookPost Post(
        string type, (string, string)[] signed, (string, string)[] unsigned, string certificate, ReadOnlySpan<byte> key)
    {
        (string Name, string Value)[] members =
        [
            ("Type", type), ("MessageId", _id), .. signed, ("TopicArn", topic), ("Message", delivery.Payload),
            ("Timestamp", delivery.HappenedAt.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)),
        ];
        return new(
            delivery.Target,
            ContentType,
            [
                new("x-amz-sns-message-type", type),
                new("x-amz-sns-message-id", _id),
                new("x-amz-sns-topic-arn", topic),
                .. type == "Notification" ? [new KeyValuePair<string, string>("x-amz-sns-subscription-arn", hook)] : Nothing,
            ],
            Json(
                [
                    .. members, ("SignatureVersion", "2"), ("Signature", Sign(members, key)),
                    ("SigningCertURL", certificate), .. unsigned,
                ]));
    }

    private static KeyValuePair<string, string>[] Nothing => [];

    /// <summary>Signs a line with the name and a line with the value of each member, in the order of the names.</summary>
    private static string Sign(IEnumerable<(string Name, string Value)> members, ReadOnlySpan<byte> key)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in members.OrderBy(one => one.Name, StringComparer.Ordinal))
            text.Append(name).Append('\n').Append(value).Append('\n');
        using var rsa = RSA.Create();
        rsa.ImportFromPem(Encoding.UTF8.GetString(key));
        return Convert.ToBase64String(rsa.SignData(
            Encoding.UTF8.GetBytes(text.ToString()), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    private static string Json(IEnumerable<(string Name, string Value)> members)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Plain))
        {
            json.WriteStartObject();
            foreach (var (name, value) in members) json.WriteString(name, value);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
