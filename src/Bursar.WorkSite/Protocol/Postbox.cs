using System.Threading.Channels;
using Bursar.Ledger;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bursar.WorkSite;

/// <summary>
/// Writes and sends the mail that people wait for, apart from the requests that ask for it: so a request takes as long whether
/// there is anything to send or not, and no mail server can hold it. Nothing of it is stored; what could not be sent is logged,
/// and the person asks again. When the server stops, what waits is still sent, as far as there is time.
/// </summary>
internal sealed class Postbox(IMailer mailer, TimeProvider clock, ILogger<Postbox> log) : BackgroundService
{
    /// <summary>The most mails that wait to be sent; then no more are taken.</summary>
    public const int MaxWaiting = 1_000;

    /// <summary>How long a stop waits for what is still to be sent: 5 seconds, of the 30 that the server has.</summary>
    public static readonly TimeSpan LastTime = TimeSpan.FromSeconds(5);

    /// <summary>How many are sent at once.</summary>
    private const int Senders = 4;

    private readonly Channel<Func<CancellationToken, ValueTask<Mail?>>> _waiting
        = Channel.CreateBounded<Func<CancellationToken, ValueTask<Mail?>>>(MaxWaiting);

    /// <summary>Takes a mail, to be written and sent soon; false if too many wait.</summary>
    /// <param name="write">Writes it; null if there is nothing to send.</param>
    public bool TryPost(Func<CancellationToken, ValueTask<Mail?>> write) => _waiting.Writer.TryWrite(write);

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        if (ExecuteTask is { } sending) await Task.WhenAny(sending, Task.Delay(LastTime, clock, cancellationToken));
        await base.StopAsync(cancellationToken);
        if (_waiting.Reader.Count is var left and > 0)
            WorkLog.NotMailed(log, $"{left} more waited when the server stopped");
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
        => Task.WhenAll(Enumerable.Range(0, Senders).Select(_ => SendAllAsync(stoppingToken)));

    private async Task SendAllAsync(CancellationToken stop)
    {
        await foreach (var write in _waiting.Reader.ReadAllAsync(stop))
        {
            try
            {
                if (await write(stop) is { } mail && await mailer.SendAsync(mail, stop) is { } why)
                    // Mail servers repeat the address, which is not to be in the log.
                    WorkLog.NotMailed(log, why.Replace(mail.To, "…", StringComparison.OrdinalIgnoreCase));
            }
            catch (StoreException failure)
            {
                WorkLog.NotMailed(log, failure.Message);
            }
            catch (Exception bug) when (!stop.IsCancellationRequested)
            {
                WorkLog.Failed(log, nameof(Postbox), bug);
            }
        }
    }
}
