using Bursar.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Bursar.MTurk;

/// <summary>
/// The addresses of files that workers uploaded. Each names one file and works for a minute; what is in it is sealed, so nobody
/// can make one up. Whoever has it may fetch the file, once the requester has got it by a signed call.
/// </summary>
internal sealed class FileLinks
{
    /// <summary>The path of the links.</summary>
    public const string Path = "/mturk/files/{token}";

    /// <summary>How long an address works: 60 seconds (MTurk API Reference, GetFileUploadURL).</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    private const string Anything = "application/octet-stream";

    private readonly ILedger _ledger;
    private readonly SealedLinks _links;
    private readonly FaultLog _log;

    public FileLinks(ILedger ledger, ISecretBox box, TimeProvider world, Face face, ILogger<FileLinks> logger)
    {
        (_ledger, _log) = (ledger, new(logger, world));
        _links = new(Path, Lifetime, box, world, face.Address);
        Follow = Boundary.Around(FindAsync, Refuse, WriteAsync);
    }

    /// <summary>Answers the file of a link.</summary>
    public RequestDelegate Follow { get; }

    /// <summary>A new address of a file.</summary>
    public string AddressOf(ObjectId upload)
    {
        Span<byte> content = stackalloc byte[ObjectId.Size];
        upload.Write(content);
        return _links.AddressOf(content).Address;
    }

    private async ValueTask<Upload?> FindAsync(HttpContext context)
    {
        context.TraceIdentifier = RequestId.New();
        return _links.ContentOf(context) is { } id
            ? await _ledger.FindAsync<Upload>(RowKey.OfUpload(ObjectId.Read(id)), context.RequestAborted)
            : null;
    }

    private Upload? Refuse(HttpContext context, Fault fault)
    {
        _log.Write(context, fault);
        context.Response.StatusCode = fault.Status;
        return null;
    }

    private static async ValueTask WriteAsync(HttpContext context, Upload? file)
    {
        var response = context.Response;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        if (file is null)
        {
            if (response.StatusCode == StatusCodes.Status200OK) response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        // A participant wrote it: a browser keeps it as a file, and never shows it as a page of this server's.
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(file.FileName.Length == 0 ? file.Id.ToString() : file.FileName);
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        response.ContentType = MediaTypeHeaderValue.TryParse(file.MediaType, out var type) ? type.ToString() : Anything;
        response.ContentLength = file.Content.Length;
        await response.Body.WriteAsync(file.Content, context.RequestAborted);
    }
}
