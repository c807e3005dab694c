using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>Pools of credentials, for those who may manage a workspace.</summary>
internal static class PoolAccess
{
    /// <summary>The answer of every path of a pool that the caller cannot see.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("credential pool");

    /// <summary>The answer to a member who may not manage the workspace.</summary>
    public static readonly ProlificError Refused = ProlificError.Forbidden(
        ErrorCode.RoleTooLow, "Only an admin of the workspace can see and change its credentials.");

    /// <summary>Finds the pool in the path; or the error.</summary>
    public static async ValueTask<(LoginPool? Pool, ProlificError? Error)> FindAsync(ProlificCall call)
    {
        if (!call.Http.TryGetId("id", out var id) || await WorkspaceAccess.FindAsync(call, id.Book) is not { } workspace)
            return (null, None);
        if (workspace.Role != Role.WorkspaceAdmin) return (null, Refused);
        var pool = await call.Ledger.FindAsync<LoginPool>(RowKey.OfLoginPool(id), call.Cancellation);
        return pool is null ? (null, None) : (pool, null);
    }

    /// <summary>Records in the body that a study's pool is none of its workspace.</summary>
    public static async ValueTask CheckAsync(ProlificCall call, ProlificBody body, StudyFields study, Book book)
    {
        if (study.CredentialPoolId is not { Length: > 0 } text) return;
        if (!ObjectId.TryParse(text, out var id)
            || id.Book != book.Number
            || await call.Ledger.FindAsync<LoginPool>(RowKey.OfLoginPool(id), call.Cancellation) is null)
            body.Wrong("credential_pool_id", "There is no such credential pool.");
    }

    /// <summary>The error for a refused command: 409 if a user name is in the pool already, as Prolific answers.</summary>
    public static ProlificError Of(Rejection rejection) => rejection.Code == RejectionCode.AlreadyExists
        ? new(ErrorCode.DuplicateCredentials, rejection.Detail)
        : ProlificRejections.Of(rejection);

    /// <summary>A wrong body, with the status that Prolific documents here: 400.</summary>
    public static ProlificError WithStatus(ProlificError error)
        => error.Code == ErrorCode.InvalidValue ? error with { Code = ErrorCode.WrongParameters } : error;
}
