namespace Bursar.Api;

/// <summary><c>POST /bursar/v1/snapshots/{snapshot}/restore</c>: goes back to a saved state of a sandbox.</summary>
internal static class RestoreSnapshot
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (call.Services.Sandbox is not { } sandbox) return SandboxOnly.Refused;
        var body = await call.BodyAsync(ApiJson.Default.NoMembers);
        if (!body.Ok) return body.Error;
        var name = call.Route("snapshot");
        return Snapshot.IsName(name) && await sandbox.RestoreAsync(name, call.Cancellation)
            ? ApiAnswer.Done
            : SandboxOnly.NoSnapshot(call);
    }
}
