using System.Runtime.CompilerServices;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>Reads the answers to a collection. Pages that many submissions answered are read once.</summary>
internal sealed class TaskResponseReader(ILedgerReader ledger)
{
    private const int MaxAtOnce = 100;

    private readonly Dictionary<ObjectId, CollectionContent> _pages = [];

    /// <summary>The answers of a collection from a number on, each with the submission that it is of.</summary>
    /// <param name="collection">The collection's id.</param>
    /// <param name="skip">The number of answers before the first.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    public async IAsyncEnumerable<(TaskResponse Response, TaskAnswer Answer)> ReadAsync(
        ObjectId collection, long skip, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var responses = ledger.AllAsync<TaskResponse>(
            last => new ResponsesOfTasks(collection, last?.Last ?? skip, MaxAtOnce), cancellation);
        await foreach (var response in responses)
        {
            var number = response.Last - response.Answers;
            foreach (var answer in await AnswersAsync(response, cancellation))
                if (++number > skip) yield return (response, answer);
        }
    }

    private async ValueTask<IReadOnlyList<TaskAnswer>> AnswersAsync(TaskResponse response, CancellationToken cancellation)
    {
        if (!_pages.TryGetValue(response.Content, out var pages))
        {
            var text = await ledger.FindAsync<Document>(RowKey.OfDocument(response.Content), cancellation);
            pages = _pages[response.Content] = CollectionContent.Read(text!.Text);
        }
        var document = await ledger.FindAsync<Document>(RowKey.OfDocument(response.Submission), cancellation);
        return [.. new TaskAnswers(document!.Text).Of(pages.Instructions)];
    }
}
