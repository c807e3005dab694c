using System.Text;
using Microsoft.AspNetCore.Http;

namespace Bursar.MTurk.Tests;

/// <summary>Whatever a client sends, it gets an answer and not an exception.</summary>
public sealed class SignatureFuzzTests(ITestOutputHelper output)
{
    private const int Rounds = 50_000;

    private static readonly string[] Pieces =
    [
        "AWS4-", "AWS4-HMAC-SHA256", " ", "  ", ",", ", ", "\t", "=", "==", "/", "//", ";", ";;", "&", "?", "%", "%2", "%2F",
        "%zz", ".", "..", "://", "é", "😀", "\ud800",
        "Credential", "Credential=", "SignedHeaders=", "Signature=", "AKID/20130609/us-east-1/mturk-requester/aws4_request",
        "/aws4_request", "20130609",
        "mturk-requester", "host", "host;x-amz-date", "x-amz-date", "X-Amz-Algorithm", "20130609T100000Z", "00000000T000000Z",
        "ab", new('f', 64), new('x', 3000),
    ];

    [Fact]
    public void Verify_RandomRequest_NeverThrows()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var now = new DateTimeOffset(2013, 6, 9, 10, 0, 0, TimeSpan.Zero);
        var box = new WatchedBox();
        var sealedSecret = box.Seal("secret"u8, AccessKey.SealOwner("AKID", 1));
        var key = new AccessKey { KeyId = "AKID", ForBook = 1, SealedSecret = sealedSecret, CreatedAt = now };
        var verifier = new SignatureVerifier(new(SigningRules.MTurk, TimeSpan.FromMinutes(5)), new(box));
        var types = new HashSet<string>();
        for (var round = 0; round < Rounds; round++)
        {
            var headers = new HeaderDictionary
            {
                ["Host"] = Text(random),
                ["X-Amz-Date"] = random.Next(4) > 0 ? "20130609T100000Z" : Text(random),
                ["Authorization"] = random.Next(8) > 0 ? Authorization(random) : Text(random),
            };
            if (random.Next(4) == 0) headers[HeaderNames.ContentSha256] = Text(random);
            var target = random.Next(4) > 0 ? "/" : Text(random);
            var request = new SignedRequest(
                "POST", target, headers, Encoding.UTF8.GetBytes(random.Next(2) > 0 ? "{}" : Text(random)));
            var error = verifier.Read(request, now, out var claim) ?? verifier.Prove(request, claim, key);

            // Nothing random is a good signature.
            Assert.NotNull(error);
            types.Add(error.Type);
        }
        Assert.Equal(
            [
                "IncompleteSignatureException", "InvalidSignatureException", "MissingAuthenticationTokenException",
                "UnrecognizedClientException"
            ],
            types.Order(StringComparer.Ordinal));
    }

    private static string Authorization(Random random)
    {
        var credential = random.Next(4) > 0 ? "AKID/20130609/us-east-1/mturk-requester/aws4_request" : Text(random);
        if (random.Next(4) == 0) credential = "X" + credential;
        var signed = random.Next(4) > 0 ? "host;x-amz-date" : Text(random) + ";host;x-amz-date";
        return $"AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders={signed}, "
            + $"Signature={(random.Next(2) > 0 ? new string('0', 64) : Text(random))}";
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(6); count > 0; count--) text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }
}
