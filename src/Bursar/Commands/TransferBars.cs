using Bursar.Ledger;
using Spectre.Console;

namespace Bursar;

/// <summary>Bars on the terminal that show how many of some books' transfers have been gone through.</summary>
internal static class TransferBars
{
    private const int Page = 1_000;

    /// <summary>Does some work with bars, which it makes by their names; null where standard error is no terminal.</summary>
    /// <param name="books">Whose transfers they are.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static async Task<TResult> RunAsync<TResult>(
        ILedgerReader books, Func<Func<string, IProgress<long>>?, Task<TResult>> work, CancellationToken cancellation)
    {
        if (Console.IsErrorRedirected) return await work(null);
        var total = 0L;
        var page = await books.ListAsync(new BooksQuery(default, Page), cancellation);
        for (; page.Count > 0; page = await books.ListAsync(new BooksQuery(page[^1].Id, Page), cancellation)) total += page.Sum(book => book.LastTransfer);

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await terminal.Progress().AutoClear(true).StartAsync(context => work(name =>
        {
            var bar = context.AddTask(name, maxValue: total);
            return new Progress<long>(seen => bar.Value = seen);
        }));
    }
}
