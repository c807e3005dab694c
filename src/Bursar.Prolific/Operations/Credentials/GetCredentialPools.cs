using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>GET /api/v1/credentials/</c>: the pools of a workspace (<c>workspace_id</c>), oldest first (Prolific API docs,
/// Credentials).
/// </summary>
internal static class GetCredentialPools
{
    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (call.Http.Request.Query["workspace_id"].ToString() is not { Length: > 0 } named)
            return PoolAccess.WithStatus(ProlificError.Invalid("workspace_id", "This field is required."));
        if (await WorkspaceAccess.FindAsync(call, named) is not { } workspace) return WorkspaceAccess.None;
        if (workspace.Role != Role.WorkspaceAdmin) return PoolAccess.Refused;
        var book = workspace.Book.Number;
        var pools = await call.Ledger.AllAsync<LoginPool>(
                last => new LoginPoolsOfBook(book, last?.Id ?? default, ListReader.PageLength), call.Cancellation)
            .Select(PoolSummary.Of)
            .ToListAsync(call.Cancellation);
        await JsonAnswer.WriteAsync(
            call.Http.Response, StatusCodes.Status200OK, new(pools, new(pools.Count)), CredentialJson.Wire.PoolList);
        return null;
    }
}
