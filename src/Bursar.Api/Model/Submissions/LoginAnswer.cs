using System.Text;
using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A login for another platform on the wire.</summary>
/// <param name="UserName">The user name.</param>
/// <param name="Password">The password.</param>
public sealed record LoginAnswer(
    [property: JsonPropertyName("username")] string UserName,
    [property: JsonPropertyName("password")] string Password)
{
    /// <summary>The login that a submission got; null if it got none.</summary>
    internal static async ValueTask<LoginAnswer?> OfAsync(ApiCall call, ObjectId study, ObjectId submission)
    {
        var row = await call.Ledger.FindAsync<Study>(RowKey.OfStudy(study), call.Cancellation);
        if (row is null || row.Logins.IsEmpty) return null;
        if (await call.Ledger.FindLoginAsync(submission, call.Cancellation) is not { } login) return null;
        var password = call.Services.Box.Open(login.Sealed.Span, Ledger.Login.SealOwner(login.Pool.Book, login.Name));
        return new(login.Name, Encoding.UTF8.GetString(password));
    }
}
