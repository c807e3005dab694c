using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// The addresses of exports. Each names what is exported and works for an hour (Prolific API docs, Request a Collection Export);
/// what is in it is sealed, so nobody can make one up. Whoever has it may fetch the export, which is made while it is fetched.
/// </summary>
internal sealed class ExportLinks(ILedger ledger, ISecretBox box, TimeProvider world, Face face)
{
    /// <summary>The path of the links.</summary>
    public const string Path = "/prolific/exports/{token}";

    /// <summary>How long an address works: an hour.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private static readonly ProlificError Gone = ProlificError.NotFound("export, or its address has expired");

    private readonly SealedLinks _links = new(Path, Lifetime, box, world, face.Address);

    /// <summary>A new address, and when it ends.</summary>
    /// <param name="kind">What it leads to.</param>
    /// <param name="id">The id of the collection, of the export of a batch, or of the batch whose report it is.</param>
    public (string Address, DateTimeOffset Ends) AddressOf(ExportKind kind, ObjectId id)
    {
        var content = new byte[1 + ObjectId.Size];
        content[0] = (byte)kind;
        id.Write(content.AsSpan(1));
        return _links.AddressOf(content);
    }

    /// <summary>Answers the export of a link.</summary>
    public async ValueTask<ProlificError?> AnswerAsync(HttpContext http)
    {
        if (_links.ContentOf(http) is not [var first, .. var rest]) return Gone;
        var (kind, id) = ((ExportKind)first, ObjectId.Read(rest));
        var cancellation = http.RequestAborted;
        if (kind == ExportKind.Collection)
        {
            if (await ledger.FindAsync<TaskCollection>(RowKey.OfTaskCollection(id), cancellation) is not { } collection)
                return Gone;
            await new CollectionArchive(ledger, collection).WriteAsync(
                Begin(http.Response, "application/zip", $"collection_{Uuid.Of(id)}.zip"), cancellation);
            return null;
        }
        var job = kind == ExportKind.Batch ? await ledger.FindAsync<TaskJob>(RowKey.OfTaskJob(id), cancellation) : null;
        if (kind == ExportKind.Batch && job is not { IsDeleted: false }) return Gone;
        var owner = job?.Owner ?? id;
        if (await ledger.FindAsync<TaskBatch>(RowKey.OfTaskBatch(owner), cancellation) is not { } batch) return Gone;
        if (job is null)
            await new BatchReport(ledger, batch).WriteAsync(
                Begin(http.Response, "text/csv; charset=utf-8", $"batch_{Uuid.Of(owner)}.csv"), cancellation);
        else
            await new BatchArchive(ledger, batch, BatchExportFilter.Parse(job.Detail)).WriteAsync(
                Begin(http.Response, "application/zip", $"batch_{Uuid.Of(owner)}.zip"), cancellation);
        return null;
    }

    /// <summary>Begins an answer that a browser keeps as a file.</summary>
    private static Stream Begin(HttpResponse response, string type, string name)
    {
        response.ContentType = type;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        return response.Body;
    }
}
