using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>
/// The addresses of pages that requesters wrote. They work for a limited time, for one study and, after a place was taken, for
/// one submission: whoever has one sees that page and nothing else. So the origin of content needs no session, and has none that
/// such a page could use.
/// </summary>
/// <param name="key">The site's key.</param>
/// <param name="clock">The real time.</param>
internal sealed class ContentAddress(byte[] key, TimeProvider clock)
{
    /// <summary>How long an address works. The site makes a new one whenever it shows the task.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private const int MacSize = 16;

    /// <summary>The path of a study's page.</summary>
    /// <param name="study">The study's id.</param>
    /// <param name="submission">The id of the participant's submission; empty for a preview.</param>
    public string PathOf(ObjectId study, ObjectId submission)
    {
        var expires = (clock.GetUtcNow() + Lifetime).ToUnixTimeSeconds();
        return $"/task/{study}/{submission}/{expires}/{Base64Url.EncodeToString(MacOf(study, submission, expires))}";
    }

    /// <summary>Whether an address was made here, and still works.</summary>
    public bool IsGood(ObjectId study, ObjectId submission, long expires, string mac)
        => clock.GetUtcNow().ToUnixTimeSeconds() < expires
            && CryptographicOperations.FixedTimeEquals(
                Encoding.ASCII.GetBytes(Base64Url.EncodeToString(MacOf(study, submission, expires))),
                Encoding.UTF8.GetBytes(mac));

    private byte[] MacOf(ObjectId study, ObjectId submission, long expires)
        => HMACSHA256.HashData(key, Encoding.ASCII.GetBytes($"content\n{study}\n{submission}\n{expires}"))[..MacSize];
}
