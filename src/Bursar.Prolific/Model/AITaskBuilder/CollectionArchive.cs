using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// The export of a collection: a ZIP archive with a line of JSON for each answer, and the files that participants uploaded, each
/// in a folder named after its key (Prolific API docs, Request a Collection Export). It is written as it is read, one page of
/// submissions and one file at a time.
/// </summary>
internal sealed class CollectionArchive(ILedgerReader ledger, TaskCollection collection)
{
    /// <summary>Writes the archive: the answers that there were when it was asked for.</summary>
    public async Task WriteAsync(Stream output, CancellationToken cancellation)
    {
        await using var spool = new SpoolStream();
        using (var archive = new ZipArchive(spool, ZipArchiveMode.Create, leaveOpen: true))
        {
            await WriteLinesAsync(archive, DrainAsync, cancellation);
            await WriteFilesAsync(archive, DrainAsync, cancellation);
        }
        await DrainAsync();

        ValueTask DrainAsync() => spool.DrainAsync(output, cancellation);
    }

    private async Task WriteLinesAsync(ZipArchive archive, Func<ValueTask> drain, CancellationToken cancellation)
    {
        using var lines = archive.CreateEntry("responses.jsonl").Open();
        await foreach (var (response, answer) in ReadAsync(cancellation))
        {
            lines.Write(JsonSerializer.SerializeToUtf8Bytes(
                TaskResponseDetail.Of(response, answer), TaskBuilderJson.Wire.TaskResponseDetail));
            lines.Write("\n"u8);
            await drain();
        }
    }

    private async Task WriteFilesAsync(ZipArchive archive, Func<ValueTask> drain, CancellationToken cancellation)
    {
        await foreach (var (_, answer) in ReadAsync(cancellation))
        {
            foreach (var item in answer.Items)
            {
                if (!ObjectId.TryParse(item.FileKey, out var key)) continue;
                var file = await ledger.FindAsync<Upload>(RowKey.OfUpload(key), cancellation);
                if (file is null) continue;
                using (var content = archive.CreateEntry($"files/{item.FileKey}/{NameOf(file)}").Open())
                    content.Write(file.Content.Span);
                await drain();
            }
        }
    }

    /// <summary>A participant's file name, without what would lead out of its folder.</summary>
    public static string NameOf(Upload file)
    {
        var name = string.Concat(file.FileName.Select(one => char.IsControl(one) || "/\\:*?\"<>|".Contains(one) ? '_' : one))
            .Trim(' ', '.');
        return name.Length == 0 ? "file" : name;
    }

    private async IAsyncEnumerable<(TaskResponse Response, TaskAnswer Answer)> ReadAsync(
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var left = collection.Answers;
        await foreach (var one in new TaskResponseReader(ledger).ReadAsync(collection.Id, 0, cancellation))
        {
            if (left-- == 0) yield break;
            yield return one;
        }
    }
}
