using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/data-collection/datasets/{dataset_id}/upload</c>: files for a dataset, as parts of a form. Prolific
/// replaced it by addresses for uploads (Prolific API docs of 2025, AI Task Builder).
/// </summary>
internal static class UploadTaskFiles
{
    /// <summary>The maximum number of files in one request.</summary>
    private const int MaxFiles = 10;

    private static readonly ProlificError NoFile = new(
        ErrorCode.WrongParameters, $"The body must be multipart/form-data with 1 to {MaxFiles} files.");

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await TaskDatasetAccess.FindAsync(call) is not { } access) return TaskDatasetAccess.None;
        using var body = await RequestBody.ReadOrPassAsync(call.Http.Request, call.Face.Bodies);
        if (body.Fault is { } fault) return ProlificError.Of(fault);
        var files = await FilesAsync(call, body.Memory);
        if (files.Count is 0 or > MaxFiles || (!access.Dataset.IsStructured && files.Count > 1)) return NoFile;
        foreach (var (name, _) in files)
            if (GetTaskUploadUrl.WhyNot(name, access.Dataset) is { } wrong) return wrong;
        foreach (var (name, bytes) in files)
            if (await ImportAsync(call, access.Dataset, name, bytes) is { } refused) return ProlificRejections.Of(refused);
        return await TaskDatasetDetail.WriteAsync(
            call, StatusCodes.Status200OK, access.Workspace.Book, access.Dataset.Id);
    }

    private static async ValueTask<Rejection?> ImportAsync(
        ProlificCall call, TaskDataset dataset, string name, ReadOnlyMemory<byte> bytes)
    {
        var job = default(ObjectId);
        if (dataset.IsStructured)
        {
            var outcome = await call.Ledger.ExecuteAsync(new StartTaskImport(dataset.Id, name), call.Cancellation);
            if (!outcome.Accepted) return outcome.Rejection;
            job = outcome.Receipt.Subject;
        }
        var ticket = new UploadTicket(dataset.Id, job, call.Caller.User, name);
        return await DatasetImport.RunAsync(call.Ledger, ticket, bytes, call.Cancellation);
    }

    /// <summary>The files of a form; none if it is no form.</summary>
    private static async ValueTask<List<(string Name, ReadOnlyMemory<byte> Bytes)>> FilesAsync(
        ProlificCall call, ReadOnlyMemory<byte> body)
    {
        List<(string, ReadOnlyMemory<byte>)> files = [];
        if (!MediaTypeHeaderValue.TryParse(call.Http.Request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 70 } boundary)
            return files;
        try
        {
            var parts = new MultipartReader(boundary.ToString(), new MemoryStream(body.ToArray()));
            while (await parts.ReadNextSectionAsync(call.Cancellation) is { } part && files.Count <= MaxFiles)
            {
                if (part.AsFileSection() is not { FileName: { Length: > 0 } name, FileStream: { } content }) continue;
                using var bytes = new MemoryStream();
                await content.CopyToAsync(bytes, call.Cancellation);
                files.Add((Path.GetFileName(name), bytes.ToArray()));
            }
            return files;
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            return [];
        }
    }
}
