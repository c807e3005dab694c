using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Bursar.MTurk;

/// <summary>
/// Queues that speak Amazon SQS's API: SendMessage in the AWS Query protocol, which every such server understands, at the queue's
/// own URL, signed with the operator's access key (Amazon SQS API Reference, SendMessage; version 2012-11-05).
/// </summary>
internal sealed class SqsQueues
{
    private const string ContentType = "application/x-www-form-urlencoded; charset=utf-8";
    private const string Signed = "content-type;host;x-amz-date";
    private const string Fifo = ".fifo";

    private readonly MTurkOptions _options;
    private readonly byte[] _secret;

    public SqsQueues(IOptions<MTurkOptions> options)
    {
        _options = options.Value;
        _secret = _options.SendsToQueues
            ? Encoding.UTF8.GetBytes(File.ReadAllText(_options.SqsSecretFile).TrimEnd('\r', '\n'))
            : [];
    }

    /// <summary>Why a URL is not a queue's, as a sentence; null if it can be one.</summary>
    public static string? Check(string url)
        => Uri.TryCreate(url, UriKind.Absolute, out var queue) && queue is { Query: "", Fragment: "", AbsolutePath.Length: > 1 }
            ? null
            : "Enter the URL of a queue.";

    /// <summary>The request that puts a delivery into its queue.</summary>
    /// <param name="delivery">
    /// The delivery, whose target is the queue's URL. Every attempt has the same id in a FIFO queue.
    /// </param>
    /// <param name="now">When it is signed.</param>
    public HookPost SendMessage(Delivery delivery, DateTimeOffset now)
    {
        var queue = new Uri(delivery.Target);
        var body = BodyOf(delivery, queue);
        var date = now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var headers = new HeaderDictionary
        {
            ["content-type"] = ContentType,
            ["host"] = HostOf(queue),
            ["x-amz-date"] = date,
        };
        var request = new SignedRequest("POST", queue.AbsolutePath, headers, Encoding.UTF8.GetBytes(body));
        return new(
            delivery.Target, ContentType, [new("X-Amz-Date", date), new("Authorization", Authorize(request, queue, date))], body);
    }

    private string Authorize(in SignedRequest request, Uri queue, string date)
    {
        var scope = $"{date[..8]}/{RegionOf(queue)}/{SigningRules.Sqs}/{SigningRules.Terminator}";
        if (!Credential.TryRead($"{_options.SqsKeyId}/{scope}".AsMemory(), out var credential))
            throw new InvalidOperationException($"{scope} is no scope.");
        Span<byte> bodyHash = stackalloc byte[BodyHash.Length];
        BodyHash.Write(request.Body.Span, bodyHash);
        Span<byte> signature = stackalloc byte[SigningKey.Size];
        var canonical = new ByteBuffer(stackalloc byte[1024]);
        var toSign = new ByteBuffer(stackalloc byte[256]);
        try
        {
            CanonicalRequest.Write(ref canonical, request, Signed, bodyHash, normalizePath: true);
            StringToSign.Write(ref toSign, new(default, credential, date), canonical.Written);
            SigningKeys.Derive(_secret, credential).Sign(toSign.Written, signature);
        }
        finally
        {
            canonical.Dispose();
            toSign.Dispose();
        }
        return $"{SigningRules.Algorithm} Credential={_options.SqsKeyId}/{scope}, SignedHeaders={Signed}, "
            + $"Signature={Convert.ToHexStringLower(signature)}";
    }

    private static string BodyOf(Delivery delivery, Uri queue)
    {
        List<(string Name, string Value)> members =
        [
            ("Action", "SendMessage"), ("Version", "2012-11-05"), ("MessageBody", delivery.Payload),
        ];
        if (queue.AbsolutePath.EndsWith(Fifo, StringComparison.Ordinal))
        {
            members.Add(("MessageGroupId", delivery.Subject.ToString()));
            members.Add(("MessageDeduplicationId", delivery.Id.ToString()));
        }
        return string.Join('&', members.Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}"));
    }

    /// <summary>The host as HTTP names it.</summary>
    private static string HostOf(Uri queue)
    {
        var host = queue.HostNameType == UriHostNameType.IPv6 ? queue.Host : queue.IdnHost;
        return queue.IsDefaultPort ? host : string.Create(CultureInfo.InvariantCulture, $"{host}:{queue.Port}");
    }

    /// <summary>The region that an address at AWS names, such as sqs.eu-west-1.amazonaws.com; otherwise the operator's.</summary>
    private string RegionOf(Uri queue) => queue.Host.Split('.') switch
    {
        ["sqs", var region, "amazonaws", "com", ..] => region,
        [var region, "queue", "amazonaws", "com"] => region,
        _ => _options.SqsRegion,
    };
}
