using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// The addresses to which files for datasets are sent (Prolific API docs, Get Dataset Upload URL). Each names the dataset and
/// the file and works for an hour; what is in it is sealed, so nobody can make one up. Whoever has it may send one file, which
/// is read before the request is answered.
/// </summary>
internal sealed class UploadLinks(ILedger ledger, ISecretBox box, TimeProvider world, Face face)
{
    /// <summary>The path of the links.</summary>
    public const string Path = "/prolific/uploads/{token}";

    /// <summary>How long an address works: an hour.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private static readonly ProlificError Gone = ProlificError.NotFound("upload, or its address has expired");

    private readonly SealedLinks _links = new(Path, Lifetime, box, world, face.Address);

    /// <summary>A new address for a file, and when it ends.</summary>
    public (string Address, DateTimeOffset Ends) AddressOf(UploadTicket ticket) => _links.AddressOf(ticket.ToBytes());

    /// <summary>Answers the upload to a link.</summary>
    public async ValueTask<ProlificError?> AnswerAsync(HttpContext http)
    {
        if (_links.ContentOf(http) is not { } content) return Gone;
        var ticket = UploadTicket.Read(content);
        var type = http.Request.ContentType?.Split(';')[0].Trim();
        if (!string.Equals(type, ticket.ContentType, StringComparison.OrdinalIgnoreCase))
            return new(ErrorCode.WrongParameters, $"The Content-Type of this upload must be {ticket.ContentType}.");
        using var body = await RequestBody.ReadOrPassAsync(http.Request, face.Bodies);
        if (body.Fault is { } fault) return ProlificError.Of(fault);
        var refused = await DatasetImport.RunAsync(
            new ActingLedger(ledger, ticket.User), ticket, body.Memory, http.RequestAborted);
        if (refused is not null) return ProlificRejections.Of(refused);
        http.Response.ContentLength = 0;
        return null;
    }
}
