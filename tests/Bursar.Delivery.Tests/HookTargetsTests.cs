using System.Net;
using Bursar.Ledger;

namespace Bursar.Delivery.Tests;

public sealed class HookTargetsTests
{
    [Theory]
    [InlineData("https://example.org/hook?a=b", true, true)]
    [InlineData("https://93.184.215.14:8443/", true, true)]
    [InlineData("https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/", true, true)]
    [InlineData("http://example.org/", false, true)]
    [InlineData("https://localhost/", false, true)]
    [InlineData("https://127.0.0.1/", false, true)]
    [InlineData("https://0x7f.1/", false, true)]
    [InlineData("https://2130706433/", false, true)]
    [InlineData("https://10.1.2.3/", false, true)]
    [InlineData("https://[::1]/", false, true)]
    [InlineData("https://[::ffff:192.168.0.1]/", false, true)]
    [InlineData("https://169.254.169.254/latest/meta-data/", false, true)]
    [InlineData("https://user:secret@example.org/", false, false)]
    [InlineData("ftp://example.org/", false, false)]
    [InlineData("file:///etc/passwd", false, false)]
    [InlineData("/hook", false, false)]
    [InlineData("example.org", false, false)]
    [InlineData("", false, false)]
    public void Check_OfATarget_TellsWhatMayBeSentTo(string target, bool publicly, bool privately)
    {
        Assert.Equal(publicly, new HookTargets(AllowPrivate: false).Check(target) is null);
        Assert.Equal(privately, new HookTargets(AllowPrivate: true).Check(target) is null);
    }

    [Fact]
    public void Check_OfALongTarget_TellsTheLimit()
    {
        var longest = "https://example.org/".PadRight(Hook.MaxTarget, 'a');

        Assert.Null(new HookTargets(AllowPrivate: false).Check(longest));
        Assert.NotNull(new HookTargets(AllowPrivate: true).Check(longest + "a"));
    }

    [Theory]
    [InlineData("0.0.0.0 10.0.0.1 100.64.0.1 100.127.255.255 127.9.9.9 169.254.1.1 172.16.0.1 172.31.255.255 192.0.0.1", false)]
    [InlineData("192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1", false)]
    [InlineData("240.0.0.1 255.255.255.255 :: ::1 fe80::1 fc00::1 fd12::1 ff02::1 2001:db8::1 2001::1 2002::1", false)]
    [InlineData("3fff::1 64:ff9b::1 ::ffff:10.0.0.1 ::ffff:127.0.0.1 100::1", false)]
    [InlineData("1.1.1.1 100.63.255.255 100.128.0.1 169.253.1.1 172.15.0.1 172.32.0.1 192.1.0.1 192.167.0.1", true)]
    [InlineData("198.17.0.1 198.20.0.1 223.255.255.255 2600::1 2a00:1450:4001::1 2001:4860::1 ::ffff:8.8.8.8", true)]
    public void IsPublic_OfAnAddress_IsTrueOnlyForPublicUnicast(string addresses, bool expected)
        => Assert.All(addresses.Split(' '), one => Assert.Equal(expected, HookTargets.IsPublic(IPAddress.Parse(one))));
}
