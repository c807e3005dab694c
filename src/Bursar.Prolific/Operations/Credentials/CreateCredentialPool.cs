using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary><c>POST /api/v1/credentials/</c>: creates a pool of credentials (Prolific API docs, Credentials).</summary>
internal static class CreateCredentialPool
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        var body = await ProlificBody.ReadAsync(call);
        var named = body.RequiredText("workspace_id", ObjectId.Digits);
        var workspace = await WorkspaceAccess.FindAsync(call, named);
        var logins = CredentialCsv.Read(call, body, workspace?.Book.Number ?? 0);
        if (body.Error is { } error) return PoolAccess.WithStatus(error);
        if (workspace is not { } found) return WorkspaceAccess.None;
        if (found.Role != Role.WorkspaceAdmin) return PoolAccess.Refused;
        var outcome = await call.Ledger.ExecuteAsync(new CreateLoginPool(found.Book.Number, logins), call.Cancellation);
        if (!outcome.Accepted) return PoolAccess.Of(outcome.Rejection);
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status201Created, new($"{outcome.Receipt.Subject}"), CredentialJson.Wire.PoolName);
        return null;
    }
}
