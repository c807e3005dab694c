using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Bursar.MTurk.Tests;

/// <summary>The first thing wrong is the one that is reported, in AWS's words.</summary>
public sealed class SignatureOrderTests
{
    private const string Incomplete = "IncompleteSignatureException";
    private const string Invalid = "InvalidSignatureException";
    private const string Good =
        "AWS4-HMAC-SHA256 Credential=AKID/20130609/us-east-1/mturk-requester/aws4_request, SignedHeaders=host;x-amz-date, "
            + "Signature=ab";

    private static readonly DateTimeOffset Now = new(2013, 6, 9, 10, 0, 15, 678, TimeSpan.Zero);

    public static TheoryData<string, string?, string?> NotSigned => new()
    {
        { "", "MissingAuthenticationTokenException", "Request is missing Authentication Token" },
        { "Token abc", "MissingAuthenticationTokenException", "Request is missing Authentication Token" },
        { "aws4-HMAC-SHA256 Credential=a", "MissingAuthenticationTokenException", "Request is missing Authentication Token" },
        { "AWS AKID:c2ln", "MissingAuthenticationTokenException", "Request is missing Authentication Token" },
        {
            "AWS4-", Incomplete,
            "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. "
            + "Authorization header requires 'SignedHeaders' parameter. Authorization=AWS4-"
        },
        {
            "AWS4-HMAC-SHA256 Signature=b, SignedHeaders=host", Incomplete,
            "Authorization header requires 'Credential' parameter. Authorization=AWS4-HMAC-SHA256 Signature=b, SignedHeaders=host"
        },
        {
            "AWS4-HMAC-SHA256 Credential=a,SignedHeaders=host,Signature=", Incomplete,
            "Authorization header requires 'Signature' parameter. Authorization=AWS4-HMAC-SHA256 "
                + "Credential=a,SignedHeaders=host,Signature="
        },
        {
            "AWS4-HMAC-SHA256 Credential=a credential=b Signature=c", Incomplete,
            "Authorization header requires 'SignedHeaders' parameter. Authorization=AWS4-HMAC-SHA256 Credential=a credential=b "
                + "Signature=c"
        },
        {
            "AWS4-HMAC-SHA256 Signature=b,    Credential,    SignedHeaders", Incomplete,
            "'Credential' not a valid key=value pair (missing equal-sign) in Authorization header: "
            + "'AWS4-HMAC-SHA256 Signature=b,    Credential,    SignedHeaders'."
        },
        {
            "AWS4-HMAC-SHA256 Credential=a, SignedHeaders=, Signature=b",
            Invalid,
            "'Host' must be a 'SignedHeader' in the AWS Authorization."
        },
        {
            "AWS4-HMAC-SHA256 Credential=a, SignedHeaders=x-amz-date, Signature=b",
            Invalid,
            "'Host' must be a 'SignedHeader' in the AWS Authorization."
        },
        {
            "AWS4-HMAC-SHA256 Credential=a, SignedHeaders=hosts;x-amz-date, Signature=b",
            Invalid,
            "'Host' must be a 'SignedHeader' in the AWS Authorization."
        },
        {
            "AWS4-HMAC-SHA256 Credential=a, SignedHeaders=HOST, Signature=b",
            Invalid,
            "'X-Amz-Date' must be a 'SignedHeader' in the AWS Authorization."
        },
        {
            "AWS4-HMAC-SHA25 Credential=a, SignedHeaders=host;x-amz-date, Signature=b", Incomplete,
            "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA25' (only AWS4-HMAC-SHA256 for now). "
        },
        {
            "AWS4-HMAC-SHA256 Credential=a/b/c/d, SignedHeaders=host;x-amz-date, Signature=b", Incomplete,
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'a/b/c/d'"
        },
        {
            "AWS4-HMAC-SHA256 Credential=a/b/c/d/e/f, SignedHeaders=host;x-amz-date, Signature=b", Incomplete,
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'a/b/c/d/e/f'"
        },
        {
            "AWS4-HMAC-SHA256 Credential=a/b/c/d/, SignedHeaders=host;x-amz-date, Signature=b", Incomplete,
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'a/b/c/d/'"
        },
        {
            "AWS4-HMAC-SHA256 Credential=a/b//d/e, SignedHeaders=host;x-amz-date, Signature=b", Invalid,
            "Credential should be scoped to a valid region, not ''. Credential should be scoped to correct service: "
            + "'mturk-requester'. Credential should be scoped with a valid terminator: 'aws4_request', not 'e'. Date in "
            + "Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: 'b' != '20130609', from "
            + "'20130609T100000Z'."
        },
        {
            "AWS4-HMAC-SHA256 Credential=AKID/20130609/us-east-1/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, "
                + "Signature=b",
            Invalid,
            "Credential should be scoped to correct service: 'mturk-requester'. "
        },
        {
            "AWS4-HMAC-SHA256 Credential=AKID/20130608/us-east-1/mturk-requester/aws4_request, SignedHeaders=host;x-amz-date, "
                + "Signature=b",
            Invalid,
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20130608' != '20130609', "
                + "from '20130609T100000Z'."
        },
        { Good, null, null },
        { "  " + Good + " ", null, null },
        { Good.Replace(", ", ",", StringComparison.Ordinal), null, null },
        { Good.Replace(", ", " ,\t", StringComparison.Ordinal), null, null },
        { Good.Replace("aws4_request", "aws4_request/", StringComparison.Ordinal), null, null },
        { Good.Replace("us-east-1", "sandbox", StringComparison.Ordinal), null, null },
        { Good.Replace("host;", "Host;", StringComparison.Ordinal), null, null },
        {
            "AWS4-HMAC-SHA256 Signature=ab, More=1, SignedHeaders=host;x-amz-date, "
                + "Credential=AKID/20130609/x/mturk-requester/aws4_request",
            null,
            null
        },
    };

    [Theory]
    [MemberData(nameof(NotSigned))]
    public void Read_Authorization_ReportsFirstFault(string authorization, string? type, string? message)
    {
        var error = Read(Request("20130609T100000Z", authorization));

        Assert.Equal(type is null ? null : new MTurkError(type, message), error);
    }

    [Theory]
    [InlineData("201")]
    [InlineData("2013-06-09T10:00:00Z")]
    [InlineData("20130609T100000")]
    [InlineData("20130609T100000z")]
    [InlineData("20130609 100000Z")]
    [InlineData("20131309T100000Z")]
    [InlineData("20130609T250000Z")]
    [InlineData("20130609T100000Z,20130609T100000Z")]
    [InlineData("Sun, 09 Jun 2013 10:00:00 GMT")]
    [InlineData("é")]
    public void Read_DateOfOtherForm_IsIncompleteSignature(string date)
    {
        var expected = new MTurkError(
            Incomplete, $"Date must be in ISO-8601 'basic format'. Got '{date}'. See http://en.wikipedia.org/wiki/ISO_8601");

        Assert.Equal(expected, Read(Request(date, Good)));

        // It comes before whatever else is wrong with a complete header.
        Assert.Equal(expected, Read(Request(date, "AWS4-X Credential=a, SignedHeaders=, Signature=b")));
    }

    [Theory]
    [InlineData(
        "20130301T000000Z",
        "Signature expired: 20130301T000000Z is now earlier than 20130609T095515Z (20130609T100015Z - 5 min.)")]
    [InlineData(
        "20130609T095514Z",
        "Signature expired: 20130609T095514Z is now earlier than 20130609T095515Z (20130609T100015Z - 5 min.)")]
    [InlineData("20130609T095515Z", null)]
    [InlineData("20130609T100515Z", null)]
    [InlineData(
        "20130609T100516Z",
        "Signature not yet current: 20130609T100516Z is still later than 20130609T100515Z (20130609T100015Z + 5 min.)")]
    [InlineData(
        "99991231T235959Z",
        "Signature not yet current: 99991231T235959Z is still later than 20130609T100515Z (20130609T100015Z + 5 min.)")]
    [InlineData(
        "00010101T000000Z",
        "Signature expired: 00010101T000000Z is now earlier than 20130609T095515Z (20130609T100015Z - 5 min.)")]
    public void Read_DateAwayFromOurs_IsRefusedBeyondTheSkew(string date, string? message)
    {
        var authorization = Good.Replace("20130609", date[..8], StringComparison.Ordinal);

        Assert.Equal(message is null ? null : new MTurkError(Invalid, message), Read(Request(date, authorization)));
    }

    [Theory]
    [InlineData(1, "20130609T100014Z (20130609T100015Z - 1 sec.)")]
    [InlineData(60, "20130609T095915Z (20130609T100015Z - 1 min.)")]
    [InlineData(90, "20130609T095845Z (20130609T100015Z - 90 sec.)")]
    [InlineData(900, "20130609T094515Z (20130609T100015Z - 15 min.)")]
    public void Read_OtherSkew_IsWhatTheMessageSays(int seconds, string end)
    {
        var error = Read(Request("20130609T090000Z", Good), TimeSpan.FromSeconds(seconds));

        Assert.Equal("Signature expired: 20130609T090000Z is now earlier than " + end, error?.Message);
    }

    [Fact]
    public void Read_NoDate_IsReportedWithWhatElseIsMissing()
    {
        var request = Request("", "AWS4-HMAC-SHA256 Credential=a, SignedHeaders=host");
        request.Headers.Remove("X-Amz-Date");

        Assert.Equal(
            new(
                Incomplete,
                "Authorization header requires 'Signature' parameter. Authorization header requires existence of either a "
                + "'X-Amz-Date' or a 'Date' header. Authorization=AWS4-HMAC-SHA256 Credential=a, SignedHeaders=host"),
            Read(request));
    }

    [Fact]
    public void Read_DateHeaderInstead_MustBeSignedToo()
    {
        var request = Request("", Good);
        request.Headers.Remove("X-Amz-Date");
        request.Headers["Date"] = "20130609T100000Z";
        Assert.Equal(new(Invalid, "'Date' must be a 'SignedHeader' in the AWS Authorization."), Read(request));

        request.Headers.Authorization = Good.Replace("x-amz-date", "date", StringComparison.Ordinal);
        Assert.Null(Read(request));
    }

    [Theory]
    [InlineData("/?X-Amz-Algorithm=AWS4-HMAC-SHA256")]
    [InlineData("/?a=b&X-Amz-Algorithm")]
    [InlineData("/?X%2dAmz-Algorithm=")]
    public void Read_QuerySignedToo_IsInvalidSignature(string target)
    {
        var expected = new MTurkError(
            Invalid, "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.");

        Assert.Equal(expected, Read(Request("20130609T100000Z", Good) with { Target = target }));
        Assert.Equal(expected, Read(Request("20130609T100000Z", "Token abc") with { Target = target }));
    }

    [Fact]
    public void Read_OnlyQuerySigned_IsMissingToken()
        => Assert.Equal(
            SignatureErrors.MissingToken,
            Read(Request("20130609T100000Z", "") with { Target = "/?X-Amz-Algorithm=AWS4-HMAC-SHA256" }));

    [Fact]
    public void Read_TwoAuthorizations_AreRefused()
    {
        var request = Request("20130609T100000Z", Good);
        request.Headers.Authorization = new string[] { Good, Good };

        Assert.Equal(Incomplete, Read(request)?.Type);
    }

    [Fact]
    public void Prove_WrongSignature_ShowsWhatWasSigned()
    {
        var request = Request("20130609T100000Z", Good) with { Body = "{}"u8.ToArray() };
        var box = new WatchedBox();
        var verifier = new SignatureVerifier(new(SigningRules.MTurk, TimeSpan.FromMinutes(5)), new(box));
        Assert.Null(verifier.Read(request, Now, out var claim));
        var sealedSecret = box.Seal("secret"u8, AccessKey.SealOwner("AKID", 1));
        var key = new AccessKey { KeyId = "AKID", ForBook = 1, SealedSecret = sealedSecret, CreatedAt = Now };

        var error = verifier.Prove(request, claim, key);

        const string canonical =
            "POST\n/\n\nhost:localhost:8080\nx-amz-date:20130609T100000Z\n\nhost;x-amz-date\n"
            + "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
        Assert.Equal(Invalid, error?.Type);
        Assert.Equal(
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and "
            + "signing method. Consult the service documentation for details.\n\nThe Canonical String for this request should "
            + $"have been\n'{canonical}'\n\nThe String-to-Sign should have "
            + $"been\n'AWS4-HMAC-SHA256\n20130609T100000Z\n20130609/us-east-1/mturk-requester/aws4_request\n{hash}'\n",
            error?.Message);
    }

    private static SignedRequest Request(string date, string authorization)
    {
        var headers = new HeaderDictionary
        {
            ["Host"] = "localhost:8080",
            ["X-Amz-Date"] = date,
            ["Authorization"] = authorization
        };
        return new("POST", "/", headers, Encoding.UTF8.GetBytes(""));
    }

    private static MTurkError? Read(SignedRequest request, TimeSpan? skew = null)
    {
        var rules = new SigningRules(SigningRules.MTurk, skew ?? TimeSpan.FromMinutes(5));
        return new SignatureVerifier(rules, new(new WatchedBox())).Read(request, Now, out _);
    }
}
