namespace Bursar.WebConsole.Tests;

/// <summary>Dates and times that people type, in zones whose clocks are put forward and set back.</summary>
public sealed class TypedTimeTests
{
    [Theory]
    [InlineData("2026-11-02T10:00", "UTC", "2026-11-02T10:00:00Z")]
    [InlineData("2026-11-02T10:00", "Europe/Berlin", "2026-11-02T09:00:00Z")]
    [InlineData("2026-07-02T10:00:30", "Europe/Berlin", "2026-07-02T08:00:30Z")]
    [InlineData("2026-11-02T10:00", "Asia/Kathmandu", "2026-11-02T04:15:00Z")]
    [InlineData("2026-11-02T10:00Z", "Europe/Berlin", "2026-11-02T10:00:00Z")]
    [InlineData("2026-11-02T10:00-05:00", "Europe/Berlin", "2026-11-02T15:00:00Z")]
    [InlineData("0001-01-01T00:00", "Europe/Berlin", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59", "America/New_York", "9999-12-31T23:59:59Z")]
    public void Time_InAZone_IsThatMoment(string text, string zone, string moment)
    {
        var typed = TypedTime.Read(text, ZoneOf(zone));

        Assert.Equal((Figures.Exact(typed.At!.Value), null, false), (moment, typed.Error, typed.IsTwice));
    }

    /// <summary>On 29 March, clocks in Berlin go from 02:00 to 03:00.</summary>
    [Fact]
    public void Time_ThatClocksLeaveOut_IsNone()
    {
        foreach (var text in (string[])["2026-03-29T02:00", "2026-03-29T02:59:59"])
        {
            var typed = TypedTime.Read(text, ZoneOf("Europe/Berlin"));
            Assert.Null(typed.At);
            Assert.Contains("Clocks in Europe/Berlin leave this time out", typed.Error, StringComparison.Ordinal);
        }
        Assert.Equal("2026-03-29T00:59:59Z", MomentOf("2026-03-29T01:59:59", "Europe/Berlin"));
        Assert.Equal("2026-03-29T01:00:00Z", MomentOf("2026-03-29T03:00", "Europe/Berlin"));
    }

    /// <summary>On 25 October, they go from 03:00 back to 02:00.</summary>
    [Fact]
    public void Time_ThatClocksShowTwice_IsTheFirst()
    {
        var typed = TypedTime.Read("2026-10-25T02:30", ZoneOf("Europe/Berlin"));

        Assert.True(typed.IsTwice);
        Assert.Equal("2026-10-25T00:30:00Z", Figures.Exact(typed.At!.Value));
        Assert.Equal("2026-10-24T23:59:59Z", MomentOf("2026-10-25T01:59:59", "Europe/Berlin"));
        Assert.Equal("2026-10-25T02:00:00Z", MomentOf("2026-10-25T03:00", "Europe/Berlin"));
    }

    [Theory]
    [InlineData("2026-11-02", "UTC", "2026-11-02T00:00:00Z", 24)]
    [InlineData("2026-11-02", "Europe/Berlin", "2026-11-01T23:00:00Z", 24)]
    [InlineData("2026-03-29", "Europe/Berlin", "2026-03-28T23:00:00Z", 23)]
    [InlineData("2026-10-25", "Europe/Berlin", "2026-10-24T22:00:00Z", 25)]
    [InlineData("2026-04-24", "Africa/Cairo", "2026-04-23T22:00:00Z", 23)] // Midnight is left out: the day begins at 01:00.
    [InlineData("2026-11-01", "America/Havana", "2026-11-01T04:00:00Z", 25)] // Midnight comes twice.
    [InlineData("2011-12-30", "Pacific/Apia", "2011-12-30T10:00:00Z", 0)] // The whole day is left out.
    public void Day_InAZone_HasItsHours(string text, string zone, string start, int hours)
    {
        var day = TypedDay.Read(text, ZoneOf(zone))!.Value;

        Assert.Equal(start, Figures.Exact(day.Start));
        Assert.Equal(TimeSpan.FromHours(hours), day.End.AddMicroseconds(1) - day.Start);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("0001-01-04")]
    [InlineData("9999-12-28")]
    [InlineData("9999-12-31")]
    public void Day_AtTheEdgeOfTime_DoesNotFail(string text)
    {
        var day = TypedDay.Read(text, ZoneOf("Pacific/Kiritimati"))!.Value;

        Assert.True(day.Start <= day.End.AddMicroseconds(1));
        Assert.Equal(text.StartsWith('9'), day.End.Year > 5_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-11-31")]
    [InlineData("2. 11. 2026")]
    [InlineData("2026-11-02T10:00")]
    public void Day_ThatIsNone_IsNotRead(string text) => Assert.Null(TypedDay.Read(text, TimeZoneInfo.Utc));

    /// <summary>A name is a path below the machine's zones: none may lead elsewhere.</summary>
    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../../etc/passwd")]
    [InlineData("Europe/../../../etc/passwd")]
    [InlineData("Europe/Atlantis")]
    [InlineData("")]
    [InlineData(null)]
    public void Zone_ThatIsNone_IsNotFound(string? name) => Assert.Null(ReaderZone.Find(name));

    [Theory]
    [InlineData("UTC")]
    [InlineData("Asia/Calcutta")] // As some browsers still call Asia/Kolkata.
    [InlineData("America/Argentina/Buenos_Aires")]
    [InlineData("Etc/GMT+5")]
    public void Zone_AsABrowserNamesIt_IsFound(string name) => Assert.Equal(name, ReaderZone.Find(name)!.Id);

    private static string MomentOf(string text, string zone) => Figures.Exact(TypedTime.Read(text, ZoneOf(zone)).At!.Value);

    private static TimeZoneInfo ZoneOf(string name) => TimeZoneInfo.FindSystemTimeZoneById(name);
}
