using Microsoft.Extensions.Configuration;

namespace Bursar.Tests;

public sealed class EventSettingsTests
{
    [Theory]
    [InlineData(null, 30 * 24)]
    [InlineData("", 30 * 24)]
    [InlineData("01:00:00", 1)]
    [InlineData("90.12:00:00", 90 * 24 + 12)]
    [InlineData("3650.00:00:00", 3650 * 24)]
    public void RetentionOf_ATimeInRange_IsThatTime(string? text, int hours)
        => Assert.Equal(TimeSpan.FromHours(hours), Of(text));

    [Theory]
    [InlineData("00:59:59")]
    [InlineData("3650.00:00:01")]
    [InlineData("-1.00:00:00")]
    [InlineData("24:00:00")]
    [InlineData("30d")]
    public void RetentionOf_AnythingElse_NamesTheSettingAndTheValue(string text)
    {
        var failure = Assert.Throws<CommandFailure>(() => Of(text));
        Assert.Equal(ExitCode.CannotStart, failure.Code);
        Assert.Contains($"Bursar:EventRetention is \"{text}\"", failure.Message, StringComparison.Ordinal);
    }

    private static TimeSpan Of(string? text) => EventSettings.RetentionOf(
        new ConfigurationBuilder().AddInMemoryCollection([new("Bursar:EventRetention", text)]).Build());
}
