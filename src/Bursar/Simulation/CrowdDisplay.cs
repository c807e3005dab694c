using System.Globalization;
using Spectre.Console;

namespace Bursar;

/// <summary>What happens in a simulation, while it happens: on standard error, if that is a terminal.</summary>
internal static class CrowdDisplay
{
    /// <summary>Runs a simulation, and shows it.</summary>
    /// <param name="time">Its time.</param>
    /// <param name="counts">What happened so far.</param>
    /// <param name="work">The simulation, given what it calls whenever something has happened.</param>
    public static async Task RunAsync(CrowdTime time, CrowdCounts counts, Func<Action, Task> work)
    {
        if (Console.IsErrorRedirected)
        {
            await work(() => { });
            return;
        }
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await terminal.Live(TableOf(time, counts)).StartAsync(live => work(() => live.UpdateTarget(TableOf(time, counts))));
    }

    private static Table TableOf(CrowdTime time, CrowdCounts counts)
    {
        var table = new Table().Border(TableBorder.None).AddColumns("", "");
        table.ShowHeaders = false;
        table.AddRow("TIME", $"{time.Now.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z");
        table.AddRow("AT WORK", Text(counts.AtWork));
        foreach (var (name, count) in counts.All) table.AddRow(name, Text(count));
        return table;
    }

    private static string Text(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
