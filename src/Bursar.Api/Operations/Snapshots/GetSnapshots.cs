namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/snapshots</c>: the saved states of a sandbox.</summary>
internal static class GetSnapshots
{
    public static ValueTask<ApiAnswer> AnswerAsync(ApiCall call) => ValueTask.FromResult<ApiAnswer>(
        call.Services.Sandbox is { } sandbox
            ? ApiAnswer.Ok(new(sandbox.List()), SnapshotJson.Default.SnapshotList)
            : SandboxOnly.Refused);
}
