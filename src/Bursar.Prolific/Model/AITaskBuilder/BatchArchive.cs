using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// The export of a batch: a ZIP archive with the responses by submission and by task, the batch, a note that says what is where,
/// and the files that participants uploaded, each in a folder named after its key (Prolific API docs, Request a Batch Export). It
/// is written as it is read, one submission and one file at a time.
/// </summary>
internal sealed class BatchArchive(ILedgerReader ledger, TaskBatch batch, BatchExportFilter filter)
{
    private const string Note = """
        # Export of a batch

        - `responses-by-submission.jsonl`: a line for each submission, with its tasks and what it answered to each.
        - `responses-by-task.jsonl`: a line for each task that was answered, with the answers of all submissions.
        - `batch.json`: the batch as it was when the export was fetched.
        - `files/`: the files that participants uploaded, each in a folder named after its `file_key`.

        """;

    private readonly BatchResponseReader _reader = new(ledger, batch);

    /// <summary>Writes the archive: the answers that there were when it was asked for.</summary>
    public async Task WriteAsync(Stream output, CancellationToken cancellation)
    {
        SortedDictionary<int, List<TaskResponse>> byTask = [];
        List<string> files = [];
        await using var spool = new SpoolStream();
        using (var archive = new ZipArchive(spool, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var lines = archive.CreateEntry("responses-by-submission.jsonl").Open())
            {
                await foreach (var response in _reader.SubmissionsAsync(0, cancellation))
                {
                    if (response.Last > batch.Answers) break;
                    if (!filter.Has(response)) continue;
                    var tasks = await _reader.TasksAsync(response, cancellation);
                    foreach (var task in tasks)
                    {
                        if (!byTask.TryGetValue(task.Number, out var all)) byTask[task.Number] = all = [];
                        all.Add(response);
                        files.AddRange(task.Answers.SelectMany(one => one.Items).Select(one => one.FileKey).OfType<string>());
                    }
                    Write(lines, SubmissionLine.Of(response, tasks), TaskBuilderJson.Wire.SubmissionLine);
                    await DrainAsync();
                }
            }
            await WriteTasksAsync(archive, byTask, DrainAsync, cancellation);
            await WriteBatchAsync(archive, cancellation);
            foreach (var key in files)
            {
                await WriteFileAsync(archive, key, cancellation);
                await DrainAsync();
            }
        }
        await DrainAsync();

        ValueTask DrainAsync() => spool.DrainAsync(output, cancellation);
    }

    private async Task WriteTasksAsync(
        ZipArchive archive,
        SortedDictionary<int, List<TaskResponse>> byTask,
        Func<ValueTask> drain,
        CancellationToken cancellation)
    {
        using var lines = archive.CreateEntry("responses-by-task.jsonl").Open();
        foreach (var (number, responses) in byTask)
        {
            List<BatchResponse> all = [];
            foreach (var response in responses)
                all.Add((await _reader.TasksAsync(response, cancellation)).First(task => task.Number == number));
            var line = new TaskLine(
                TaskIds.TaskOf(batch.Id, number),
                await _reader.ValuesAsync(number, cancellation),
                [.. all.Select(one => new TaskLineAnswer(
                    $"{one.Response.Submission}",
                    $"{one.Response.Participant}",
                    Timestamp.Of(one.Response.CreatedAt)!,
                    one.Answers))]);
            Write(lines, line, TaskBuilderJson.Wire.TaskLine);
            await drain();
        }
    }

    private async Task WriteBatchAsync(ZipArchive archive, CancellationToken cancellation)
    {
        var content = await _reader.ContentAsync(batch.Content, cancellation);
        using (var about = archive.CreateEntry("batch.json").Open())
        {
            about.Write(JsonSerializer.SerializeToUtf8Bytes(
                new ArchivedBatch(Uuid.Of(batch.Id), batch.Name, content.Details)
                {
                    Pages = content.Pages,
                    Instructions = content.Pages is null ? content.Alone : null,
                },
                TaskBuilderJson.Wire.ArchivedBatch));
        }
        using var note = archive.CreateEntry("README.md").Open();
        note.Write(Encoding.UTF8.GetBytes(Note));
    }

    private async Task WriteFileAsync(ZipArchive archive, string key, CancellationToken cancellation)
    {
        if (!ObjectId.TryParse(key, out var id)) return;
        var file = await ledger.FindAsync<Upload>(RowKey.OfUpload(id), cancellation);
        if (file is null) return;
        using var content = archive.CreateEntry($"files/{key}/{CollectionArchive.NameOf(file)}").Open();
        content.Write(file.Content.Span);
    }

    private static void Write<T>(Stream lines, T line, JsonTypeInfo<T> type)
    {
        lines.Write(JsonSerializer.SerializeToUtf8Bytes(line, type));
        lines.Write("\n"u8);
    }
}
