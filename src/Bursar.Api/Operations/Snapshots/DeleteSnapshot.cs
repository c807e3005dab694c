namespace Bursar.Api;

/// <summary><c>DELETE /bursar/v1/snapshots/{snapshot}</c>: deletes a saved state of a sandbox.</summary>
internal static class DeleteSnapshot
{
    public static ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (call.Services.Sandbox is not { } sandbox) return ValueTask.FromResult<ApiAnswer>(SandboxOnly.Refused);
        var name = call.Route("snapshot");
        return ValueTask.FromResult<ApiAnswer>(
            Snapshot.IsName(name) && sandbox.Delete(name) ? ApiAnswer.Done : SandboxOnly.NoSnapshot(call));
    }
}
