using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;

namespace Bursar.MTurk.Tests;

/// <summary>What a subscriber does with a message: reads it, and checks it by AWS's description of the signature.</summary>
internal static class SnsMessageReader
{
    /// <summary>The members of a message whose signature is right, by the certificate at its address.</summary>
    public static async Task<Dictionary<string, string>> ReadAsync(Received sent)
    {
        var members = JsonSerializer.Deserialize<Dictionary<string, string>>(sent.Body)!;
        Assert.Equal(("POST", "text/plain; charset=UTF-8"), (sent.Method, sent.Headers["Content-Type"]));
        Assert.Equal(members["Type"], sent.Headers["x-amz-sns-message-type"]);
        Assert.Equal(members["MessageId"], sent.Headers["x-amz-sns-message-id"]);
        Assert.Equal(members["TopicArn"], sent.Headers["x-amz-sns-topic-arn"]);
        Assert.True(Guid.TryParseExact(members["MessageId"], "D", out _));
        Assert.Equal("2", members["SignatureVersion"]);
        string[] signed = members["Type"] == "Notification"
            ? ["Message", "MessageId", "Timestamp", "TopicArn", "Type"]
            : ["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"];
        var text = string.Concat(signed.Select(name => $"{name}\n{members[name]}\n"));
        using var http = new HttpClient();
        var pem = await http.GetStringAsync(members["SigningCertURL"], TestContext.Current.CancellationToken);
        Assert.DoesNotContain("PRIVATE", pem, StringComparison.Ordinal);
        using var certificate = X509Certificate2.CreateFromPem(pem);
        using var key = certificate.GetRSAPublicKey();
        Assert.True(key!.VerifyData(
            Encoding.UTF8.GetBytes(text), Convert.FromBase64String(members["Signature"]), HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1));
        return members;
    }
}
