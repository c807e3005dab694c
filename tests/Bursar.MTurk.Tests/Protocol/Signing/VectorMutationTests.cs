using System.Text.RegularExpressions;

namespace Bursar.MTurk.Tests;

/// <summary>No public vector is proved any more once anything in it was changed.</summary>
public sealed partial class VectorMutationTests
{
    private const string Invalid = "InvalidSignatureException";

    public static TheoryData<string> Names => [.. Vector.Names];

    public static TheoryData<string, string> SignedHeaders
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in Vector.Names)
                foreach (var header in List(Vector.Load(name)).Split(';'))
                    data.Add(name, header);
            return data;
        }
    }

    public static TheoryData<string, int, string> ScopeParts
    {
        get
        {
            var data = new TheoryData<string, int, string>();
            foreach (var name in Vector.Names)
            {
                data.Add(name, 0, "UnrecognizedClientException");
                for (var part = 1; part < 5; part++) data.Add(name, part, Invalid);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(SignedHeaders))]
    public void Verify_SignedHeaderChanged_IsRefused(string name, string header)
    {
        var vector = Vector.Load(name);
        var value = vector.Request.Headers[header].ToString();
        vector.Request.Headers[header] = header == "x-amz-date"
            ? value.Replace("00Z", "01Z", StringComparison.Ordinal)
            : value + "x";

        AssertMismatch(vector);
    }

    [Theory]
    [MemberData(nameof(SignedHeaders))]
    public void Verify_SignedHeaderGone_IsRefused(string name, string header)
    {
        var vector = Vector.Load(name);
        vector.Request.Headers.Remove(header);

        if (header == "x-amz-date") Assert.Equal("IncompleteSignatureException", vector.Verify()?.Type);
        else AssertMismatch(vector);
    }

    [Theory]
    [MemberData(nameof(SignedHeaders))]
    public void Verify_SignedHeaderDoubled_IsRefused(string name, string header)
    {
        var vector = Vector.Load(name);
        var value = vector.Request.Headers[header].ToString();
        vector.Request.Headers[header] = new string[] { value, value };

        if (header == "x-amz-date") Assert.Equal("IncompleteSignatureException", vector.Verify()?.Type);
        else AssertMismatch(vector);
    }

    [Theory]
    [MemberData(nameof(SignedHeaders))]
    public void Verify_SignedHeadersShortened_IsRefused(string name, string header)
    {
        var vector = Vector.Load(name);
        var rest = string.Join(';', List(vector).Split(';').Where(signed => signed != header));
        vector.Authorization = vector.Authorization.Replace(
            $"SignedHeaders={List(vector)}", $"SignedHeaders={rest}", StringComparison.Ordinal);

        var error = vector.Verify();
        Assert.Equal(Invalid, error?.Type);
        if (header is "host" or "x-amz-date")
            Assert.Equal(
                $"'{(header == "host" ? "Host" : "X-Amz-Date")}' must be a 'SignedHeader' in the AWS Authorization.",
                error?.Message);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Verify_SignedHeadersLengthened_IsRefused(string name)
    {
        var vector = Vector.Load(name);
        vector.Authorization = vector.Authorization.Replace(
            $"SignedHeaders={List(vector)}", $"SignedHeaders={List(vector)};z", StringComparison.Ordinal);

        AssertMismatch(vector);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Verify_BodyByteAdded_IsRefused(string name)
    {
        var vector = Vector.Load(name);
        vector.Request = vector.Request with { Body = new byte[] { (byte)' ' } };

        AssertMismatch(vector);
    }

    [Fact]
    public void Verify_AnyBodyByteChanged_IsRefused()
    {
        const string name = "post-x-www-form-urlencoded-parameters";
        var length = Vector.Load(name).Request.Body.Length;
        Assert.Equal(13, length);
        for (var i = 0; i < length; i++)
        {
            var vector = Vector.Load(name);
            var body = vector.Request.Body.ToArray();
            body[i] ^= 1;
            vector.Request = vector.Request with { Body = body };
            AssertMismatch(vector);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Verify_MethodPathOrQueryChanged_IsRefused(string name)
    {
        foreach (var change in (Func<SignedRequest, SignedRequest>[])
            [
                request => request with { Method = "PUT" },
                request => request with
                {
                    Target = request.Target + (request.Target.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "a=b",
                },
                request => request with { Target = "/x" + request.Target },
            ])
        {
            var vector = Vector.Load(name);
            vector.Request = change(vector.Request);
            AssertMismatch(vector);
        }
    }

    [Theory]
    [MemberData(nameof(ScopeParts))]
    public void Verify_CredentialPartChanged_IsRefused(string name, int part, string type)
    {
        var vector = Vector.Load(name);
        var credential = CredentialPattern().Match(vector.Authorization).Groups["value"].Value;
        var parts = credential.Split('/');
        parts[part] = part == 1 ? "20150829" : parts[part] + "x";
        vector.Authorization = vector.Authorization.Replace(credential, string.Join('/', parts), StringComparison.Ordinal);

        Assert.Equal(type, vector.Verify()?.Type);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Verify_AnySignatureDigitChanged_IsRefused(string name)
    {
        for (var i = 0; i < 64; i++)
        {
            var vector = Vector.Load(name);
            var digits = vector.Signature.ToCharArray();
            digits[i] = digits[i] == '0' ? '1' : '0';
            vector.Authorization = vector.Authorization.Replace(vector.Signature, new string(digits), StringComparison.Ordinal);
            AssertMismatch(vector);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Verify_SignatureOfOtherForm_IsRefused(string name)
    {
        var signature = Vector.Load(name).Signature;
        foreach (var other in (string[])
            [signature.ToUpperInvariant(), signature[..63], signature + "0", "x", new('é', 32), new('é', 64), new('0', 8000)])
        {
            var vector = Vector.Load(name);
            vector.Authorization = vector.Authorization.Replace(signature, other, StringComparison.Ordinal);
            AssertMismatch(vector);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Verify_OtherSecret_IsRefused(string name)
    {
        var vector = Vector.Load(name);
        var box = new WatchedBox();
        var key = new AccessKey
        {
            KeyId = Vector.KeyId,
            ForBook = 1,
            SealedSecret = box.Seal("another"u8, AccessKey.SealOwner(Vector.KeyId, 1)),
            CreatedAt = vector.Now,
        };
        var verifier = new SignatureVerifier(vector.Rules, new(box));
        Assert.Null(verifier.Read(vector.Request, vector.Now, out var claim));

        Assert.Equal(Invalid, verifier.Prove(vector.Request, claim, key)?.Type);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Verify_OtherAlgorithm_IsRefused(string name)
    {
        var vector = Vector.Load(name);
        vector.Authorization = vector.Authorization.Replace("SHA256", "SHA25", StringComparison.Ordinal);

        Assert.Equal(
            new MTurkError(
                "IncompleteSignatureException",
                "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA25' (only AWS4-HMAC-SHA256 for now). "),
            vector.Verify());
    }

    private static string List(Vector vector) => SignedHeadersPattern().Match(vector.Authorization).Groups["value"].Value;

    private static void AssertMismatch(Vector vector)
    {
        var error = vector.Verify();
        Assert.Equal(Invalid, error?.Type);
        Assert.StartsWith("The request signature we calculated does not match", error?.Message, StringComparison.Ordinal);
    }

    [GeneratedRegex("Credential=(?<value>[^,]*)", RegexOptions.None, 1000)]
    private static partial Regex CredentialPattern();

    [GeneratedRegex("SignedHeaders=(?<value>[^,]*)", RegexOptions.None, 1000)]
    private static partial Regex SignedHeadersPattern();
}
