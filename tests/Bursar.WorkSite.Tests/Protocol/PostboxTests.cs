using Bursar.Delivery;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bursar.WorkSite.Tests;

/// <summary>Mail that waits when the server stops.</summary>
public sealed class PostboxTests : IAsyncDisposable
{
    /// <summary>More than are sent at once.</summary>
    private const int Mails = 10;

    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SmtpReceiver _smtp = SmtpReceiver.Start();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The five seconds never end here.</summary>
    [Fact]
    public async Task Stop_WithMailWaiting_SendsItFirstAndTakesNoMore()
    {
        using var postbox = await StartAsync(new StandingClock());

        var stopping = postbox.StopAsync(Stop);
        Assert.False(postbox.TryPost(_ => ValueTask.FromResult<Mail?>(null)));
        _gate.SetResult();
        await stopping;

        var to = new List<string>();
        for (var i = 0; i < Mails; i++) to.AddRange((await _smtp.TakeAsync()).To);
        Assert.Equal(Enumerable.Range(0, Mails).Select(AddressOf), to.Order(StringComparer.Ordinal));
    }

    /// <summary>The five seconds take none here.</summary>
    [Fact]
    public async Task Stop_WithMailThatIsNeverWritten_EndsAfterItsTime()
    {
        using var postbox = await StartAsync(new ManualClock(DateTimeOffset.UnixEpoch) { SkipsPauses = true });

        await postbox.StopAsync(Stop);

        Assert.True(postbox.ExecuteTask!.IsCanceled);
        Assert.False(_smtp.HasMore);
    }

    public ValueTask DisposeAsync() => _smtp.DisposeAsync();

    private async Task<Postbox> StartAsync(TimeProvider clock)
    {
        var options = new MailOptions("127.0.0.1", "bursar@example.org") { Port = _smtp.Port, Tls = MailTls.None };
        var postbox = new Postbox(new MailSender(options, TimeProvider.System), clock, NullLogger<Postbox>.Instance);
        await postbox.StartAsync(Stop);
        for (var i = 0; i < Mails; i++)
        {
            var to = AddressOf(i);
            Assert.True(postbox.TryPost(async stop =>
            {
                await _gate.Task.WaitAsync(stop);
                return Mail.Once(to, "Subject", "Text");
            }));
        }
        return postbox;
    }

    private static string AddressOf(int number) => $"person{number}@example.org";

    /// <summary>A clock on which no time passes.</summary>
    private sealed class StandingClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
            => base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
