using Microsoft.AspNetCore.Http.Features;

namespace Bursar.Api;

/// <summary>
/// <c>PUT /bursar/v1/snapshots/{snapshot}/file</c>: keeps a state that another sandbox, or this one, has exported. It is restored
/// by its name.
/// </summary>
internal static class ImportSnapshot
{
    private static readonly ApiError NoZip = ApiError.Of(
        ApiErrorCode.UnsupportedMediaType, $"The body must be {SnapshotFileType.Name}.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (call.Services.Sandbox is not { } sandbox) return SandboxOnly.Refused;
        var name = call.Route("snapshot");
        if (!Snapshot.IsName(name)) return SandboxOnly.BadName;
        var request = call.Context.Request;
        if (request.ContentType != SnapshotFileType.Name) return NoZip;
        if (call.Context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = SnapshotFileType.MaxBytes;
        // An archive is read from its end.
        await using var file = new FileStream(
            Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        await request.Body.CopyToAsync(file, call.Cancellation);
        file.Position = 0;
        return await sandbox.ImportAsync(name, file, call.Cancellation) is { } why
            ? ApiError.Of(ApiErrorCode.InvalidValue, why)
            : ApiAnswer.Ok(sandbox.List().First(one => one.Name == name), SnapshotJson.Default.Snapshot);
    }
}
