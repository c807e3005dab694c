using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

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

    private const string Owner = "the address of an upload";
    private const int HeadSize = sizeof(long) + sizeof(int) + ObjectId.Size;

    private static readonly ProlificError Gone = ProlificError.NotFound("upload, or its address has expired");

    private static readonly ProlificError TooLarge = new(
        ErrorCode.BodyTooLarge, $"A file has at most {Upload.MaxBytes} bytes here.");

    /// <summary>A new address for a file, and when it ends.</summary>
    /// <param name="book">The number of the workspace's book.</param>
    /// <param name="user">Who asks for it.</param>
    /// <param name="name">The file's name.</param>
    public (string Address, DateTimeOffset Ends) AddressOf(int book, ObjectId user, string name)
    {
        var ends = DateTimeOffset.FromUnixTimeMilliseconds((world.GetUtcNow() + Lifetime).ToUnixTimeMilliseconds());
        var plain = new byte[HeadSize + Encoding.UTF8.GetByteCount(name)];
        BinaryPrimitives.WriteInt64BigEndian(plain, ends.ToUnixTimeMilliseconds());
        BinaryPrimitives.WriteInt32BigEndian(plain.AsSpan(sizeof(long)), book);
        user.Write(plain.AsSpan(sizeof(long) + sizeof(int)));
        Encoding.UTF8.GetBytes(name, plain.AsSpan(HeadSize));
        var token = Base64Url.EncodeToString(box.Seal(plain, Owner));
        return (face.Address.Of(Path.Replace("{token}", token, StringComparison.Ordinal)), ends);
    }

    /// <summary>Keeps the file that is put there.</summary>
    public async ValueTask<ProlificError?> KeepAsync(HttpContext http)
    {
        var token = Convert.ToString(http.GetRouteValue("token"), CultureInfo.InvariantCulture) ?? "";
        if (Open(token) is not { } file) return Gone;
        using var body = await RequestBody.ReadAsync(http.Request, face.Bodies);
        if (body.Fault is { } fault) return fault.Kind == FaultKind.BodyTooLarge ? TooLarge : ProlificError.Of(fault);
        if (body.Bytes.Length > Upload.MaxBytes) return TooLarge;
        // The bytes go back to the server with the request, and the store keeps the row.
        var command = new KeepFeedbackFile(file.Book, file.Name, body.Memory.ToArray());
        var outcome = await new ActingLedger(ledger, file.User).ExecuteAsync(command, http.RequestAborted);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        http.Response.StatusCode = StatusCodes.Status200OK;
        http.Response.ContentLength = 0;
        return null;
    }

    /// <summary>The file of a token; null if the token is not ours, or its time is over.</summary>
    private (int Book, ObjectId User, string Name)? Open(string token)
    {
        try
        {
            var plain = box.Open(Base64Url.DecodeFromChars(token), Owner);
            var ends = BinaryPrimitives.ReadInt64BigEndian(plain);
            if (world.GetUtcNow().ToUnixTimeMilliseconds() >= ends) return null;
            var book = BinaryPrimitives.ReadInt32BigEndian(plain.AsSpan(sizeof(long)));
            var user = ObjectId.Read(plain.AsSpan(sizeof(long) + sizeof(int)));
            return (book, user, Encoding.UTF8.GetString(plain.AsSpan(HeadSize)));
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
