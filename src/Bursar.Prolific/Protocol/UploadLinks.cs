using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

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

    private const string Owner = "the address of an upload";

    private static readonly ProlificError Gone = ProlificError.NotFound("upload, or its address has expired");

    /// <summary>A ticket for a file.</summary>
    public UploadTicket NewTicket(ObjectId dataset, ObjectId job, ObjectId user, string fileName) => new(
        dataset,
        job,
        user,
        DateTimeOffset.FromUnixTimeMilliseconds((world.GetUtcNow() + Lifetime).ToUnixTimeMilliseconds()),
        fileName);

    /// <summary>The address of a ticket.</summary>
    public string AddressOf(UploadTicket ticket)
    {
        var token = Base64Url.EncodeToString(box.Seal(ticket.ToBytes(), Owner));
        return face.Address.Of(Path.Replace("{token}", token, StringComparison.Ordinal));
    }

    /// <summary>Answers the upload to a link.</summary>
    public async ValueTask<ProlificError?> AnswerAsync(HttpContext http)
    {
        var token = Convert.ToString(http.GetRouteValue("token"), CultureInfo.InvariantCulture) ?? "";
        if (Open(token) is not { } ticket) return Gone;
        var type = http.Request.ContentType?.Split(';')[0].Trim();
        if (!string.Equals(type, ticket.ContentType, StringComparison.OrdinalIgnoreCase))
            return new(ErrorCode.WrongParameters, $"The Content-Type of this upload must be {ticket.ContentType}.");
        using var body = await RequestBody.ReadAsync(http.Request, face.Bodies);
        if (body.Fault is { } fault) return ProlificError.Of(fault);
        var refused = await DatasetImport.RunAsync(
            new ActingLedger(ledger, ticket.User), ticket, body.Memory, http.RequestAborted);
        if (refused is not null) return ProlificRejections.Of(refused);
        http.Response.ContentLength = 0;
        return null;
    }

    /// <summary>The ticket of a token; null if the token is not ours, or its time is over.</summary>
    private UploadTicket? Open(string token)
    {
        try
        {
            var ticket = UploadTicket.Read(box.Open(Base64Url.DecodeFromChars(token), Owner));
            return world.GetUtcNow() < ticket.Ends ? ticket : null;
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
