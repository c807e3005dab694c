using Microsoft.AspNetCore.Http;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/snapshots</c>: saves the books and the clock of a sandbox under a name. <c>seed</c> is where a reset goes
/// back to.
/// </summary>
internal static class CreateSnapshot
{
    private static readonly ApiError TooMany = ApiError.Of(
        ApiErrorCode.InvalidValue, "name: there are 100 snapshots. Delete one, or use a name that is there.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (call.Services.Sandbox is not { } sandbox) return SandboxOnly.Refused;
        var body = await call.BodyAsync(SnapshotJson.Default.SnapshotRequest);
        if (!body.Ok) return body.Error;
        if (body.Value.Name is not { } name || !Snapshot.IsName(name)) return SandboxOnly.BadName;
        return await sandbox.SaveAsync(name, call.Cancellation)
            ? ApiAnswer.Ok(sandbox.List().First(one => one.Name == name), SnapshotJson.Default.Snapshot) with
            {
                Status = StatusCodes.Status201Created,
            }
            : TooMany;
    }
}
