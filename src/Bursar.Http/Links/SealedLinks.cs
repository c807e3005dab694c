using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Bursar.Http;

/// <summary>
/// Addresses of one kind that work for a while. What each stands for is sealed in it, so nobody can make one up, and one of
/// another kind is none of these. Whoever has an address may do what it is for.
/// </summary>
/// <param name="path">The path of the kind, which ends with <c>{token}</c>.</param>
/// <param name="lifetime">How long an address works, from when it is made.</param>
/// <param name="box">Seals what an address stands for.</param>
/// <param name="world">The world's time.</param>
/// <param name="server">Where the server is reached.</param>
public sealed class SealedLinks(string path, TimeSpan lifetime, ISecretBox box, TimeProvider world, PublicAddress server)
{
    private const string Token = "token";

    /// <summary>A new address, and when it ends, in whole milliseconds.</summary>
    /// <param name="content">What it stands for.</param>
    public (string Address, DateTimeOffset Ends) AddressOf(ReadOnlySpan<byte> content)
    {
        var ends = (world.GetUtcNow() + lifetime).ToUnixTimeMilliseconds();
        var plain = new byte[sizeof(long) + content.Length];
        BinaryPrimitives.WriteInt64BigEndian(plain, ends);
        content.CopyTo(plain.AsSpan(sizeof(long)));
        var token = Base64Url.EncodeToString(box.Seal(plain, OwnerOf(path)));
        return (
            server.Of(path.Replace($"{{{Token}}}", token, StringComparison.Ordinal)),
            DateTimeOffset.FromUnixTimeMilliseconds(ends));
    }

    /// <summary>What the address of a request stands for; null if it is none of these, or its time is over.</summary>
    public byte[]? ContentOf(HttpContext http)
    {
        try
        {
            var token = Base64Url.DecodeFromChars(http.GetRouteValue(Token) as string ?? "");
            var plain = box.Open(token, OwnerOf(path));
            var ends = BinaryPrimitives.ReadInt64BigEndian(plain);
            return world.GetUtcNow().ToUnixTimeMilliseconds() < ends ? plain[sizeof(long)..] : null;
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private static string OwnerOf(string path) => $"an address of {path}";
}
