using Bursar.Ledger;
using Spectre.Console;

namespace Bursar;

/// <summary>Progress bars on the terminal that count the transfers processed.</summary>
internal static class TransferBars
{
    private const int Page = 1_000;

    /// <summary>Runs work with progress bars, created by name; null if standard error is not a terminal.</summary>
    /// <param name="books">The books whose transfers are processed.</param>
    /// <param name="work">The work, given a function that creates a bar, or null.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public static async Task<TResult> RunAsync<TResult>(
        ILedgerReader books, Func<Func<string, IProgress<long>>?, Task<TResult>> work, CancellationToken cancellation)
    {
        if (Console.IsErrorRedirected) return await work(null);
        var total = 0L;
        var page = await books.ListAsync(new BooksQuery(default, Page), cancellation);
        for (; page.Count > 0; page = await books.ListAsync(new BooksQuery(page[^1].Id, Page), cancellation))
            total += page.Sum(book => book.LastTransfer);

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await terminal.Progress().AutoClear(true).StartAsync(context => work(name =>
        {
            var bar = context.AddTask(name, maxValue: total);
            return new Progress<long>(seen => bar.Value = seen);
        }));
    }
}
