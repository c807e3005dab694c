using System.Buffers.Binary;
using System.Text;
using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// The addresses at which a researcher's program uploads a file (Prolific API docs, Submission feedback upload). Each is for
/// one file of one workspace and works for an hour; what is in it is sealed, so nobody can make one up. A file that is uploaded
/// again replaces the one before.
/// </summary>
internal sealed class FeedbackUploads(ILedger ledger, ISecretBox box, TimeProvider world, Face face)
{
    /// <summary>The path of the addresses.</summary>
    public const string Path = "/prolific/feedback-uploads/{token}";

    /// <summary>How long an address works: an hour.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private const int HeadSize = sizeof(int) + ObjectId.Size;

    private static readonly ProlificError Gone = ProlificError.NotFound("upload, or its address has expired");

    private static readonly ProlificError TooLarge = new(
        ErrorCode.BodyTooLarge, $"A file has at most {Upload.MaxBytes} bytes here.");

    private readonly SealedLinks _links = new(Path, Lifetime, box, world, face.Address);

    /// <summary>A new address for a file, and when it ends.</summary>
    /// <param name="book">The number of the workspace's book.</param>
    /// <param name="user">Who asks for it.</param>
    /// <param name="name">The file's name.</param>
    public (string Address, DateTimeOffset Ends) AddressOf(int book, ObjectId user, string name)
    {
        var content = new byte[HeadSize + Encoding.UTF8.GetByteCount(name)];
        BinaryPrimitives.WriteInt32BigEndian(content, book);
        user.Write(content.AsSpan(sizeof(int)));
        Encoding.UTF8.GetBytes(name, content.AsSpan(HeadSize));
        return _links.AddressOf(content);
    }

    /// <summary>Keeps the file that is put there.</summary>
    public async ValueTask<ProlificError?> KeepAsync(HttpContext http)
    {
        if (_links.ContentOf(http) is not { } content) return Gone;
        using var body = await RequestBody.ReadOrPassAsync(http.Request, face.Bodies);
        if (body.Fault is { } fault) return fault.Kind == FaultKind.BodyTooLarge ? TooLarge : ProlificError.Of(fault);
        if (body.Bytes.Length > Upload.MaxBytes) return TooLarge;
        // The bytes go back to the server with the request, and the store keeps the row.
        var (book, name) = (BinaryPrimitives.ReadInt32BigEndian(content), Encoding.UTF8.GetString(content.AsSpan(HeadSize)));
        var command = new KeepFeedbackFile(book, name, body.Memory.ToArray());
        var user = ObjectId.Read(content.AsSpan(sizeof(int)));
        var outcome = await new ActingLedger(ledger, user).ExecuteAsync(command, http.RequestAborted);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        http.Response.StatusCode = StatusCodes.Status200OK;
        http.Response.ContentLength = 0;
        return null;
    }
}
