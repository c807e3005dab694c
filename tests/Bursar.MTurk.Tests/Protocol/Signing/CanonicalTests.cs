using System.Text;
using Microsoft.AspNetCore.Http;

namespace Bursar.MTurk.Tests;

/// <summary>What the public vectors leave open about paths, queries and header values.</summary>
public sealed class CanonicalTests
{
    [Theory]
    [InlineData("/", "/", "")]
    [InlineData("", "/", "")]
    [InlineData("?a=b", "/", "a=b")]
    [InlineData("/a/b", "/a/b", "")]
    [InlineData("/a/b/", "/a/b/", "")]
    [InlineData("//a//b//", "/a/b/", "")]
    [InlineData("/a/./b/../c", "/a/c", "")]
    [InlineData("/../..", "/", "")]
    [InlineData("/a/..", "/", "")]
    [InlineData("/a/b/..", "/a/", "")]
    [InlineData("/%20", "/%2520", "")]
    [InlineData("/a+b", "/a%2Bb", "")]
    [InlineData("http://host:80/a?b=c", "/a", "b=c")]
    [InlineData("http://host", "/", "")]
    [InlineData("http://host?b", "/", "b=")]
    [InlineData("/a://b", "/a%3A/b", "")]
    [InlineData("/?", "/", "")]
    [InlineData("/?b=2&a=1&b=1&b", "/", "a=1&b=&b=1&b=2")]
    [InlineData("/?a%20b=c+d&&=", "/", "=&a%20b=c%2Bd")]
    [InlineData("/?a=b=c&x=?", "/", "a=b%3Dc&x=%3F")]
    [InlineData("/?a=%7e%2f%zz%4", "/", "a=~%2F%25zz%254")]
    [InlineData("/?é=ሴ", "/", "%C3%A9=%E1%88%B4")]
    public void Write_Target_IsCanonical(string target, string path, string query)
        => Assert.Equal(
            $"POST\n{path}\n{query}\nx:\n\nx\nhash", Write(new("POST", target, new HeaderDictionary(), default), "x"));

    [Theory]
    [InlineData("  a   b  ", "a b")]
    [InlineData("\ta\t \tb\t", "a b")]
    [InlineData("\"a   b\"", "\"a b\"")]
    [InlineData("   ", "")]
    [InlineData("é", "é")]
    public void Write_HeaderValue_IsTrimmedWithSingleSpaces(string value, string canonical)
    {
        var headers = new HeaderDictionary { ["X"] = value };

        Assert.Equal($"POST\n/\n\nx:{canonical}\n\nx\nhash", Write(new("POST", "/", headers, default), "x"));
    }

    [Fact]
    public void Write_HeaderOfManyValues_JoinsThemWithCommas()
    {
        var headers = new HeaderDictionary { ["X"] = new string[] { " c ", "a  b", "" } };

        Assert.Equal("POST\n/\n\nx:c,a b,\n\nx\nhash", Write(new("POST", "/", headers, default), "x"));
    }

    [Fact]
    public void Write_NamesInOtherCase_AreLowered()
    {
        var headers = new HeaderDictionary { ["Host"] = "h", ["X-Own"] = "v" };

        Assert.Equal(
            "POST\n/\n\nhost:h\nx-own:v\nmissing:\n\nhost;x-own;missing\nhash",
            Write(new("POST", "/", headers, default), "Host;X-OWN;missing"));
    }

    [Fact]
    public void Write_LongRequest_OutgrowsTheStack()
    {
        var value = new string('é', 20_000);
        var headers = new HeaderDictionary { ["X"] = value };

        Assert.Equal($"POST\n/\n\nx:{value}\n\nx\nhash", Write(new("POST", "/", headers, default), "x"));
    }

    private static string Write(SignedRequest request, string signedHeaders)
    {
        var output = new ByteBuffer(stackalloc byte[8]);
        CanonicalRequest.Write(ref output, request, signedHeaders, "hash"u8, normalizePath: true);
        var text = Encoding.UTF8.GetString(output.Written);
        output.Dispose();
        return text;
    }
}
