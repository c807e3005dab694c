using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>PATCH /api/v1/credentials/{id}/</c>: adds credentials to a pool: all, or none if a user name is there already (Prolific API
/// docs, Credentials).
/// </summary>
internal static class AddCredentials
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var (pool, unseen) = await PoolAccess.FindAsync(call);
        if (pool is null) return unseen;
        var body = await ProlificBody.ReadAsync(call);
        var logins = CredentialCsv.Read(call, body, pool.Id.Book);
        if (body.Error is { } error) return PoolAccess.WithStatus(error);
        var outcome = await call.Ledger.ExecuteAsync(new AddLogins(pool.Id, logins), call.Cancellation);
        if (!outcome.Accepted) return PoolAccess.Of(outcome.Rejection);
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, new($"{pool.Id}"), CredentialJson.Wire.PoolName);
        return null;
    }
}
