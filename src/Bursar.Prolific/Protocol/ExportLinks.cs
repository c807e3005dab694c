using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

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

    private const string Owner = "the address of an export";

    private static readonly ProlificError Gone = ProlificError.NotFound("export, or its address has expired");

    /// <summary>A new address of the export of a collection, and when it ends.</summary>
    public (string Address, DateTimeOffset Ends) AddressOf(ObjectId collection)
    {
        var ends = DateTimeOffset.FromUnixTimeMilliseconds((world.GetUtcNow() + Lifetime).ToUnixTimeMilliseconds());
        var plain = new byte[ObjectId.Size + sizeof(long)];
        collection.Write(plain);
        BinaryPrimitives.WriteInt64BigEndian(plain.AsSpan(ObjectId.Size), ends.ToUnixTimeMilliseconds());
        var token = Base64Url.EncodeToString(box.Seal(plain, Owner));
        return (face.Address.Of(Path.Replace("{token}", token, StringComparison.Ordinal)), ends);
    }

    /// <summary>Answers the export of a link.</summary>
    public async ValueTask<ProlificError?> AnswerAsync(HttpContext http)
    {
        var token = Convert.ToString(http.GetRouteValue("token"), CultureInfo.InvariantCulture) ?? "";
        if (Open(token) is not { } id) return Gone;
        var collection = await ledger.FindAsync<TaskCollection>(RowKey.OfTaskCollection(id), http.RequestAborted);
        if (collection is null) return Gone;
        var response = http.Response;
        response.ContentType = "application/zip";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentDisposition = $"attachment; filename=\"collection_{Uuid.Of(id)}.zip\"";
        await new CollectionArchive(ledger, collection).WriteAsync(response.Body, http.RequestAborted);
        return null;
    }

    /// <summary>The collection of a token; null if the token is not ours, or its time is over.</summary>
    private ObjectId? Open(string token)
    {
        try
        {
            var plain = box.Open(Base64Url.DecodeFromChars(token), Owner);
            var ends = BinaryPrimitives.ReadInt64BigEndian(plain.AsSpan(ObjectId.Size));
            return world.GetUtcNow().ToUnixTimeMilliseconds() < ends ? ObjectId.Read(plain) : null;
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
