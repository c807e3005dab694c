using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// The report of a batch: CSV with the fields of the dataset, who answered, and a column for each instruction (Prolific API docs,
/// Get Batch Report). A line is a task as one submission answered it; tasks that nobody answered follow. It is written as it is
/// read.
/// </summary>
internal sealed class BatchReport(ILedgerReader ledger, TaskBatch batch)
{
    private static readonly string[] Who = ["task_id", "submission_id", "participant_id", "submitted_at"];

    private readonly BatchResponseReader _reader = new(ledger, batch);

    /// <summary>Writes the report: the answers that there were when it was asked for.</summary>
    public async Task WriteAsync(Stream output, CancellationToken cancellation)
    {
        var (fields, asked) = ((await _reader.SchemaAsync(cancellation)).Fields.Keys, await InstructionsAsync(cancellation));
        await LineAsync([.. fields, .. Who, .. TitlesOf(asked)]);
        HashSet<int> answered = [];
        await foreach (var response in KnownAsync(cancellation))
        {
            foreach (var task in await _reader.TasksAsync(response, cancellation))
            {
                answered.Add(task.Number);
                var answers = task.Answers.ToDictionary(answer => answer.Instruction, StringComparer.Ordinal);
                await LineAsync(
                [
                    .. await CellsAsync(task.Number), $"{response.Submission}", $"{response.Participant}",
                    Timestamp.Of(response.CreatedAt), .. asked.Select(item => TextOf(answers.GetValueOrDefault($"{item.Id}"))),
                ]);
            }
        }
        var content = await _reader.ContentAsync(batch.Content, cancellation);
        foreach (var number in (content.Groups ?? []).SelectMany(group => group.Tasks).Except(answered).Order())
            await LineAsync([.. await CellsAsync(number), "", "", "", .. asked.Select(_ => "")]);

        async ValueTask<IEnumerable<string?>> CellsAsync(int number)
        {
            var values = await _reader.ValuesAsync(number, cancellation);
            return fields.Select(field => values.GetValueOrDefault(field)).Append(TaskIds.TaskOf(batch.Id, number));
        }

        ValueTask LineAsync(IEnumerable<string?> cells)
            => output.WriteAsync(Encoding.UTF8.GetBytes($"{string.Join(',', cells.Select(CsvCell.Of))}\r\n"), cancellation);
    }

    private async IAsyncEnumerable<TaskResponse> KnownAsync(
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var response in _reader.SubmissionsAsync(0, cancellation))
        {
            if (response.Last > batch.Answers) yield break;
            yield return response;
        }
    }

    /// <summary>The present instructions, and then those that were answered before they were changed.</summary>
    private async ValueTask<List<PageItem>> InstructionsAsync(CancellationToken cancellation)
    {
        List<PageItem> all = [.. (await _reader.ContentAsync(batch.Content, cancellation)).Instructions];
        HashSet<ObjectId> seen = [batch.Content];
        await foreach (var response in KnownAsync(cancellation))
        {
            if (!seen.Add(response.Content)) continue;
            var others = (await _reader.ContentAsync(response.Content, cancellation)).Instructions;
            all.AddRange(others.ExceptBy(all.Select(item => item.Id), item => item.Id));
        }
        return all;
    }

    private static IEnumerable<string> TitlesOf(List<PageItem> asked)
    {
        var counts = asked.CountBy(item => item.Description!, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return asked.Select(item => counts[item.Description!] > 1 ? $"{item.Description} ({item.Id})" : item.Description!);
    }

    private static string TextOf(TaskAnswer? answer) => answer is null ? "" : string.Join("; ", answer.Items.Select(item =>
    {
        var text = ItemRules.TextOf(item.Value) ?? "";
        if (item.Unit is { } unit) text = string.Create(CultureInfo.InvariantCulture, $"{text} {ItemRules.TextOf(unit)}");
        return item.Explanation is null ? text : $"{text}: {item.Explanation}";
    }));
}
