using System.Runtime.CompilerServices;
using Bursar.Api;

namespace Bursar;

/// <summary>Reads lists of any length, page by page.</summary>
internal static class Pages
{
    private const int Limit = 1_000;

    /// <summary>Every book.</summary>
    public static async IAsyncEnumerable<BookAnswer> BooksAsync(
        this ServerClient server, [EnumeratorCancellation] CancellationToken cancellation)
    {
        string? after = "";
        while (after is not null)
        {
            var path = $"books?limit={Limit}&after={after}";
            var page = await server.GetAsync(path, BookJson.Default.BookPage, cancellation);
            foreach (var book in page.Books) yield return book;
            after = page.Next;
        }
    }

    /// <summary>The events of a book after a sequence.</summary>
    public static async IAsyncEnumerable<EventAnswer> EventsAsync(
        this ServerClient server, string book, long sequence, [EnumeratorCancellation] CancellationToken cancellation)
    {
        long? after = sequence;
        while (after is not null)
        {
            var path = $"{Shared.PathOf(book)}/events?limit={Limit}&after={after}";
            var page = await server.GetAsync(path, EventJson.Default.EventPage, cancellation);
            foreach (var one in page.Events) yield return one;
            after = page.Next;
        }
    }

    /// <summary>The events of a book after a sequence, and then each as it happens, until the server ends the stream.</summary>
    public static async IAsyncEnumerable<EventAnswer> FollowAsync(
        this ServerClient server, string book, long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var path = $"{Shared.PathOf(book)}/events?after={after}";
        await foreach (var one in server.StreamAsync(path, EventJson.Default.EventAnswer, cancellation)) yield return one;
    }

    /// <summary>
    /// The transfers of a book after a sequence; all of them after 0. Each page is asked for while the one before is used.
    /// </summary>
    public static async IAsyncEnumerable<TransferAnswer> TransfersAsync(
        this ServerClient server, string book, long sequence, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Task<TransferPage>? coming = AskAsync(sequence);
        try
        {
            while (coming is not null)
            {
                var page = await coming;
                coming = page.Next is { } next ? AskAsync(next) : null;
                foreach (var transfer in page.Transfers) yield return transfer;
            }
        }
        finally
        {
            if (coming is not null) await ((Task)coming).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        Task<TransferPage> AskAsync(long after) => server.GetAsync(
            $"{Shared.PathOf(book)}/transfers?limit={Limit}&after={after}", TransferJson.Default.TransferPage, cancellation);
    }

    /// <summary>The last calls of a sandbox.</summary>
    public static async IAsyncEnumerable<CallAnswer> CallsAsync(
        this ServerClient server, [EnumeratorCancellation] CancellationToken cancellation)
    {
        long? after = 0;
        while (after is not null)
        {
            var page = await server.GetAsync($"calls?limit={Limit}&after={after}", CallJson.Default.CallPage, cancellation);
            foreach (var one in page.Calls) yield return one;
            after = page.Next;
        }
    }

    /// <summary>The last calls of a sandbox, and then each as it is answered, until the server stops.</summary>
    public static async IAsyncEnumerable<CallAnswer> FollowCallsAsync(
        this ServerClient server, [EnumeratorCancellation] CancellationToken cancellation)
    {
        long after = 0;
        while (true)
        {
            CallPage page;
            try
            {
                page = await server.GetAsync($"calls?wait=30&after={after}", CallJson.Default.CallPage, cancellation);
            }
            catch (CommandFailure failure) when (failure.Code == ExitCode.NoServer && after > 0)
            {
                yield break;
            }
            foreach (var one in page.Calls) yield return one;
            if (page.Calls.Count > 0) after = page.Calls[^1].Number;
        }
    }
}
