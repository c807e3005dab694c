using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Bursar;

/// <summary><c>bursar simulate</c>: people who work in what is offered, in sandbox mode.</summary>
internal static class SimulateCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var command = new Command("simulate", "Play participants who work in the studies and HITs of a sandbox.");
        foreach (var option in SimulateOptions.All) command.Add(option);
        command.SetAction(async (line, cancellation) =>
        {
            var plan = SimulateOptions.PlanOf(line);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
            using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
            using var server = ServerClient.Of(Shared.DataOf(line));
            var before = await server.BooksAsync(stop.Token).ToListAsync(stop.Token);
            var counts = new CrowdCounts();
            await using var hands = plan.Browser is { } browser
                ? new BrowserHands(server, plan.Answers, await BrowserProgram.StartAsync(browser))
                : (ICrowdHands)new ApiHands(server, plan.Answers);
            var time = await CrowdTime.BeginAsync(server, plan.Speed, stop.Token);
            try
            {
                await CrowdDisplay.RunAsync(
                    time, counts, changed => new Crowd(server, hands, plan, time, counts, changed).RunAsync(stop.Token));
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // What happened until then is told.
            }
            finally
            {
                await time.EndAsync();
            }
            Console.WriteLine(await SummaryAsync(server, before, counts));
            return await MoneyCheck.RunAsync(server, before, CancellationToken.None) is { } wrong
                ? throw new CommandFailure(ExitCode.Refused, wrong)
                : (int)ExitCode.Ok;

            void Stop(PosixSignalContext signal)
            {
                signal.Cancel = true;
                stop.Cancel();
            }
        });
        return command;
    }

    private static async Task<string> SummaryAsync(
        ServerClient server, IReadOnlyList<Api.BookAnswer> before, CrowdCounts counts)
    {
        var columns = new Columns([.. counts.All.Select(one => one.Name)]);
        columns.Add([.. counts.All.Select(one => one.Count.ToString("N0", CultureInfo.InvariantCulture))]);
        List<string> parts = [columns.ToString()];
        if (counts.LastRefusal is { } why) parts.Add($"The last refusal: {Columns.Visible(why)}");
        parts.Add(await RunSummary.WriteAsync(server, before, null, CancellationToken.None));
        return string.Join("\n\n", parts);
    }
}
