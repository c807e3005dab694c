using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.WorkSite;

/// <summary>
/// The second cookie. A task's page lies on another site, and what it submits carries no cookie that a browser keeps to one site;
/// so this one is for every site, is sent to one path, and is good for nothing but to submit there. It names the session, whose
/// end is its end, and is no secret that could open anything else.
/// </summary>
/// <param name="key">The site's key.</param>
internal sealed class SubmitCookie(byte[] key)
{
    private const string Path = "/mturk";

    /// <summary>Gives it to the browser of someone who is about to work.</summary>
    public void Set(HttpContext http, SignedIn visitor) => http.Response.Cookies.Append(
        NameOf(http.Request), $"{visitor.SignIn.Person}.{visitor.Session.Id}.{MacOf(visitor.SignIn.Person, visitor.Session.Id)}",
        new CookieOptions
        {
            Path = Path,
            HttpOnly = true,
            // Browsers take "None" only together with "Secure", and from this machine also without TLS.
            SameSite = SameSiteMode.None,
            Secure = true,
            IsEssential = true,
            Expires = visitor.Session.ExpiresAt,
        });

    /// <summary>Takes it away.</summary>
    public static void Delete(HttpContext http) => http.Response.Cookies.Delete(
        NameOf(http.Request), new CookieOptions { Path = Path, HttpOnly = true, SameSite = SameSiteMode.None, Secure = true });

    /// <summary>The participant who submits; null if the cookie is missing or forged, or its session has ended.</summary>
    public async ValueTask<SignIn?> FindAsync(HttpContext http, ILedgerReader ledger, DateTimeOffset now)
    {
        if (http.Request.Cookies[NameOf(http.Request)]?.Split('.') is not [var who, var which, var mac]) return null;
        if (!ObjectId.TryParse(who, out var person) || !ObjectId.TryParse(which, out var session)) return null;
        var own = Encoding.ASCII.GetBytes(MacOf(person, session));
        if (!CryptographicOperations.FixedTimeEquals(own, Encoding.UTF8.GetBytes(mac))) return null;
        var signIn = await ledger.FindAsync<SignIn>(RowKey.OfSignIn(Site.WorkSite, person), http.RequestAborted);
        return signIn?.Sessions.All.Any(one => one.Id == session && now < one.ExpiresAt) == true ? signIn : null;
    }

    private string MacOf(ObjectId person, ObjectId session)
        => Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes($"submit\n{person}\n{session}")));

    private static string NameOf(HttpRequest request) => request.IsHttps ? "__Secure-bursar-submit" : "bursar-submit";
}
