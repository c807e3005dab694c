using System.Security.Cryptography;
using Bursar.Storage;

namespace Bursar.Tests;

/// <summary>A server makes checkpoints as often as it is told, keeps the newest, and sends each until it is taken.</summary>
public sealed class CheckpointLoopTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly DirectoryInfo _elsewhere = Directory.CreateTempSubdirectory("bursar-checkpoints-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _elsewhere.Delete(recursive: true);

    [Fact]
    public async Task Run_OneIsDue_IsKeptPostedAndMailed()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var mailbox = SmtpReceiver.Start();
        var token = Path.Combine(_elsewhere.FullName, "token");
        await File.WriteAllTextAsync(token, "secret\n", Stop);
        await using var server = await StartAsync(
            ("Bursar:Checkpoints:PostTo", receiver.Url),
            ("Bursar:Checkpoints:PostTokenFile", token),
            ("Bursar:Checkpoints:MailTo", "ada@example.org"),
            ("Bursar:Mail:Host", "127.0.0.1"),
            ("Bursar:Mail:Port", $"{mailbox.Port}"),
            ("Bursar:Mail:Tls", "None"),
            ("Bursar:Mail:From", "bursar@example.org"));

        var posted = await receiver.TakeAsync();
        var mailed = await mailbox.TakeAsync();

        var path = Assert.Single(Files());
        Assert.Equal("bursar-2026-11-02T090000Z.checkpoint", Path.GetFileName(path));
        var written = await File.ReadAllTextAsync(path, Stop);
        Assert.Equal(("POST", written, "Bearer secret"), (posted.Method, posted.Body, posted.Headers["Authorization"]));
        Assert.Equal("application/x-ndjson", posted.Headers["Content-Type"]);
        Assert.Equal("ada@example.org", Assert.Single(mailed.To));
        Assert.Contains(
            Convert.ToBase64String(await File.ReadAllBytesAsync(path, Stop)),
            mailed.Text.ReplaceLineEndings(""), StringComparison.Ordinal);
        Assert.Equal(Start, (await CheckpointFile.OpenAsync(path, KeyIn(written), Stop)).At);
    }

    [Fact]
    public async Task Run_TheReceiverFails_IsSentAgainUntilItIsTaken()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Next(500);
        await using var server = await StartAsync(("Bursar:Checkpoints:PostTo", receiver.Url));

        var refused = await receiver.TakeAsync();
        await server.Clock.TickAsync(Stop);
        var taken = await receiver.TakeAsync();
        server.Clock.Advance(Day);
        await server.Clock.TickAsync(Stop);
        var next = await receiver.TakeAsync();

        Assert.Equal(refused.Body, taken.Body);
        Assert.NotEqual(taken.Body, next.Body);
        Assert.False(receiver.HasMore);
    }

    [Fact]
    public async Task Run_MoreThanAreKept_RemovesTheOldest()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var server = await StartAsync(
            ("Bursar:Checkpoints:PostTo", receiver.Url), ("Bursar:Checkpoints:Keep", "2"));
        await File.WriteAllTextAsync(Path.Combine(_elsewhere.FullName, "bursar-mine.checkpoint"), "not one", Stop);
        await receiver.TakeAsync();

        for (var day = 0; day < 3; day++)
        {
            server.Clock.Advance(Day);
            await server.Clock.TickAsync(Stop);
            await receiver.TakeAsync();
        }

        Assert.Equal(
            ["bursar-2026-11-04T090000Z.checkpoint", "bursar-2026-11-05T090000Z.checkpoint", "bursar-mine.checkpoint"],
            Files().Select(Path.GetFileName));
    }

    [Fact]
    public async Task Start_TheNewestIsRecent_MakesNoOther()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var server = await StartAsync(("Bursar:Checkpoints:PostTo", receiver.Url));
        var first = await receiver.TakeAsync();

        await server.RestartAtAsync(Start + Day - TimeSpan.FromMinutes(1));
        var again = await receiver.TakeAsync();

        Assert.Equal(first.Body, again.Body);
        Assert.Single(Files());
    }

    [Theory]
    [InlineData("Every", "00:00:59")]
    [InlineData("Keep", "0")]
    [InlineData("PostTo", "example.org")]
    [InlineData("PostTokenFile", "/there/is/none")]
    [InlineData("MailTo", "ada")]
    [InlineData("MailTo", "ada@example.org")]
    public async Task Start_AWrongSetting_IsRefusedByItsName(string name, string value)
    {
        var failure = await Assert.ThrowsAsync<StartException>(() => StartAsync(($"Bursar:Checkpoints:{name}", value)));
        Assert.Contains($"Bursar:Checkpoints:{name}", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_ASettingWithoutATime_IsRefused()
    {
        var failure = await Assert.ThrowsAsync<StartException>(
            () => TestServer.StartAsync(Start, settings: [("Bursar:Checkpoints:PostTo", "https://example.org")]));
        Assert.Equal("Bursar:Checkpoints:PostTo needs Bursar:Checkpoints:Every.", failure.Message);
    }

    private Task<TestServer> StartAsync(params IEnumerable<(string Name, string Value)> settings)
        => TestServer.StartAsync(
            Start,
            settings: [("Bursar:Checkpoints:Directory", _elsewhere.FullName), .. Every(settings), .. settings]);

    private static (string, string)[] Every(IEnumerable<(string Name, string Value)> settings)
        => settings.Any(one => one.Name == "Bursar:Checkpoints:Every") ? [] : [("Bursar:Checkpoints:Every", "1.00:00:00")];

    private IEnumerable<string> Files()
        => Directory.GetFiles(_elsewhere.FullName, "*.checkpoint").Order(StringComparer.Ordinal);

    private static ECDsa KeyIn(string checkpoint)
        => CheckpointKey.Read(checkpoint.Split("\"key\":\"")[1].Split('"')[0]);
}
