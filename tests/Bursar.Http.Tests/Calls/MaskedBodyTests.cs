using System.Text;
using Microsoft.AspNetCore.Http;

namespace Bursar.Http.Tests;

public sealed class MaskedBodyTests
{
    [Theory]
    [InlineData("""{"a":1,"secret":"x","b":[{"Password":{"c":1}},true,null,-1.50]}""",
        """{"a":1,"secret":"•••","b":[{"Password":"•••"},true,null,-1.50]}""")]
    [InlineData("""{"NextToken":"x","UniqueRequestToken":"y","token":"z"}""",
        """{"NextToken":"x","UniqueRequestToken":"y","token":"•••"}""")]
    [InlineData("""{"a":"b","c":oops}""", """{"a":"b","c": … (not JSON from here)""")]
    [InlineData("""{"secret":"x""", """{"secret":"•••" … (not JSON from here)""")]
    [InlineData("""{"a":"\ud800"}""", """{"a": … (not Unicode from here)""")]
    [InlineData("", "")]
    public void Of_Json_LeavesSecretsAndWhatIsBrokenOut(string body, string kept)
        => Assert.Equal(kept, Of(body, "application/json"));

    [Fact]
    public void Of_JsonThatIsKeptInPart_EndsBeforeTheFirstValueThatIsNotComplete()
    {
        var bytes = Encoding.UTF8.GetBytes("""{"a":"b","secret":["x","y""");
        var kept = MaskedBody.Of(bytes, 20_000, "application/json", SecretMask.For(new HeaderDictionary()));
        Assert.Equal("""{"a":"b","secret":"•••" …""", kept);
    }

    [Theory]
    [InlineData("Action=A&Token=x&b=c", "application/x-www-form-urlencoded", "Action=A&Token=•••&b=c")]
    [InlineData("a b", "text/plain; charset=utf-8", "a b")]
    [InlineData("a,b", "text/csv", "[3 bytes of text/csv]")]
    [InlineData("a", null, "[1 bytes of an unknown type]")]
    public void Of_OtherTypes_KeepsWhatCanBeSearched(string body, string? type, string kept)
        => Assert.Equal(kept, Of(body, type));

    [Fact]
    public void Of_WhatTheCallWasAuthorizedBy_IsMaskedWhereverItIsRepeated()
    {
        var headers = new HeaderDictionary { ["Authorization"] = "Token abcdefgh", ["X-Amz-Security-Token"] = "ijklmnop" };
        var mask = SecretMask.For(headers);
        Assert.Equal("Not ••• and not •••.", mask.Of("Not abcdefgh and not ijklmnop."));
    }

    /// <summary>A mangled request had this header.</summary>
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(",")]
    [InlineData("=")]
    public void Mask_OfACallThatWasAuthorizedByNothing_LeavesEverything(string authorization)
        => Assert.Equal("a = b", SecretMask.For(new HeaderDictionary { ["Authorization"] = authorization }).Of("a = b"));

    private static string Of(string body, string? type)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return MaskedBody.Of(bytes, bytes.Length, type, SecretMask.For(new HeaderDictionary()));
    }
}
