using Microsoft.Extensions.Options;

namespace Bursar.MTurk.Tests;

/// <summary>Settings out of their range stop the server from starting, and say why.</summary>
public sealed class MTurkOptionsTests
{
    [Theory]
    [InlineData("MTurk:ClockSkew", "00:00:00", "MTurk:ClockSkew is from 00:00:01 to 12:00:00.")]
    [InlineData("MTurk:ClockSkew", "-00:05:00", "MTurk:ClockSkew is from 00:00:01 to 12:00:00.")]
    [InlineData("MTurk:ClockSkew", "12:00:01", "MTurk:ClockSkew is from 00:00:01 to 12:00:00.")]
    [InlineData(
        "MTurk:CorsOrigins", "https://example.org; example.com",
        "MTurk:CorsOrigins has origins such as https://example.org, separated by ;, or *.")]
    [InlineData(
        "MTurk:CorsOrigins", "https://example.org/path",
        "MTurk:CorsOrigins has origins such as https://example.org, separated by ;, or *.")]
    [InlineData("MTurk:OnHoldBalance", "7", "MTurk:OnHoldBalance is Held or Zero.")]
    public async Task Start_OutOfRange_Fails(string name, string value, string failure)
    {
        var exception = await Assert.ThrowsAsync<StartException>(() => MTurkServer.StartAsync((name, value)));

        Assert.Equal([failure], Assert.IsType<OptionsValidationException>(exception.InnerException).Failures);
        Assert.Equal(failure, exception.Message);
    }

    [Theory]
    [InlineData("MTurk:ClockSkew", "five minutes")]
    [InlineData("MTurk:OnHoldBalance", "Nothing")]
    public async Task Start_NotReadable_Fails(string name, string value)
    {
        var exception = await Assert.ThrowsAsync<StartException>(() => MTurkServer.StartAsync((name, value)));

        Assert.IsType<InvalidOperationException>(exception.InnerException);
        Assert.Contains(name, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MTurk:ClockSkew", "00:00:01")]
    [InlineData("MTurk:ClockSkew", "12:00:00")]
    [InlineData("MTurk:OnHoldBalance", "zero")]
    public async Task Start_InRange_Starts(string name, string value)
    {
        await using var server = await MTurkServer.StartAsync((name, value));

        Assert.NotEqual(0, server.Port);
    }
}
