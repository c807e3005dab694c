namespace Bursar.Http.Tests;

/// <summary>Which hosts are answered. A page elsewhere can point any name at this machine, but no address.</summary>
public sealed class AllowedHostsTests
{
    private static readonly AllowedHosts Hosts =
        new("bursar.example.org", "*.lab.example.org", "Mturk-Requester.US-east-1.amazonaws.com");

    [Theory]
    [InlineData("")]
    [InlineData("localhost")]
    [InlineData("LocalHost:8080")]
    [InlineData("localhost.:8080")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:8080")]
    [InlineData("203.0.113.7:80")]
    [InlineData("[::1]:8080")]
    [InlineData("[2001:db8::1]")]
    [InlineData("bursar.example.org")]
    [InlineData("BURSAR.example.org:443")]
    [InlineData("a.lab.example.org:1")]
    [InlineData("a.b.lab.example.org")]
    [InlineData("mturk-requester.us-east-1.amazonaws.com")]
    public void Allows_AddressesLoopbackAndConfiguredNames(string host) => Assert.True(Hosts.Allows(host));

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:8080")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("127.0.0.1evil.example")]
    [InlineData("evilbursar.example.org")]
    [InlineData("lab.example.org")]
    [InlineData(".lab.example.org")]
    [InlineData("xlab.example.org")]
    [InlineData("bursar.example.org.evil.example")]
    [InlineData("::1")]
    [InlineData(":8080")]
    public void Allows_AnyOtherName_IsFalse(string host) => Assert.False(Hosts.Allows(host));

    [Fact]
    public void Allows_StarAmongTheNames_IsEveryName() => Assert.True(new AllowedHosts("*").Allows("evil.example"));

    [Theory]
    [InlineData("*", true)]
    [InlineData("a", true)]
    [InlineData("*.example.org", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("", false)]
    [InlineData("*.", false)]
    [InlineData("example.org:80", false)]
    [InlineData("http://example.org", false)]
    [InlineData("a.*.org", false)]
    [InlineData("a b", false)]
    public void IsName_KnowsWhatCanBeConfigured(string text, bool expected) => Assert.Equal(expected, AllowedHosts.IsName(text));
}
