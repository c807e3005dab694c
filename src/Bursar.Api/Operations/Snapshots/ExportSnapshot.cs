using Microsoft.AspNetCore.Http;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/snapshots/{snapshot}/file</c>: a saved state of a sandbox as one file. Its secrets are sealed or hashed, as
/// in the data directory, and open under the same master key only.
/// </summary>
internal static class ExportSnapshot
{
    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (call.Services.Sandbox is not { } sandbox) return SandboxOnly.Refused;
        var name = call.Route("snapshot");
        if (!Snapshot.IsName(name) || !sandbox.Has(name)) return SandboxOnly.NoSnapshot(call);
        // An archive is written with a table at its end: it is made as a whole, so that what fails is an error and no half file.
        var file = new FileStream(
            Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            sandbox.Export(name, file);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
        return new ApiAnswer(StatusCodes.Status200OK, []) { Stream = response => SendAsync(file, response) };
    }

    private static async Task SendAsync(FileStream file, HttpResponse response)
    {
        await using var all = file;
        all.Position = 0;
        response.ContentType = SnapshotFileType.Name;
        response.ContentLength = all.Length;
        response.Headers.CacheControl = "no-store";
        await all.CopyToAsync(response.Body, response.HttpContext.RequestAborted);
    }
}
